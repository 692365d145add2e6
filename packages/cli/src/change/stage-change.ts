import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Change } from './change.ts';

/**
 * Looks at the editions as they would be after a change, in a copy that is gone afterwards. Files that stay are linked,
 * so that a copy of large pictures costs nothing. What a change does beside the editions is left out.
 *
 * @param look gets the folder of the copy
 */
export function lookAtStaged<T>(editions: string, change: Change, look: (folder: string) => T): T {
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
    return look(staging);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
  }
}

/** What tools make, which no edition is read from. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build']);

/** Links cost nothing, and do not reach from one file system into another. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
