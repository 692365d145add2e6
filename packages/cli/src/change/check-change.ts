import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkSeries, type Finding } from '@ml4astro/edition/check';
import { readSeries } from '@ml4astro/edition/load';
import type { Change } from './change.ts';

/**
 * The errors that a change would bring: the series is read and checked as it is, and as it would be in a staged copy.
 * What was wrong before is not this change's.
 */
export function findNewErrors(editions: string, change: Change): readonly Finding[] {
  const staging = mkdtempSync(join(tmpdir(), 'workshop-change-'));
  try {
    linkFolder(editions, staging);
    for (const { path, after } of change) {
      if (!path.startsWith('editions/')) continue;
      const target = join(staging, path.slice('editions/'.length));
      // Never written through: the copy may share its bytes with the original.
      rmSync(target, { force: true });
      mkdirSync(dirname(target), { recursive: true });
      if (after !== null) writeFileSync(target, after);
    }
    const known = new Set(listErrors(editions).map(identify));
    return listErrors(staging).filter((finding) => !known.has(identify(finding)));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function listErrors(folder: string): readonly Finding[] {
  return checkSeries(readSeries(folder)).filter(({ severity }) => severity === 'error');
}

/** Without its line: an edit above moves a finding, and it stays the same. */
function identify({ code, file, message }: Finding): string {
  return [code, file, message].join('\n');
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'dist') continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
  }
}

/** Links cost nothing, and do not reach from one file system into another. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
