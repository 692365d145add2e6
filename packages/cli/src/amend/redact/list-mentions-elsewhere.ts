import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceName } from './name-patterns.ts';
import type { NameReplacement } from './name-replacement.ts';

/** Larger files are no texts of ours, in bytes. */
const LARGEST = 2_000_000;

/**
 * Files of the repository outside of the editions that still write the old name: tests, notes, code. Without git nobody
 * knows which files are the repository's, and none are listed.
 */
export function listMentionsElsewhere(editions: string, { patterns }: NameReplacement): readonly string[] {
  const root = dirname(editions);
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (status !== 0) return [];
  return stdout
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith('editions/'))
    .filter((path) => {
      const stats = statSync(join(root, path), { throwIfNoEntry: false });
      if (stats?.isFile() !== true || stats.size > LARGEST) return false;
      return replaceName(readFileSync(join(root, path), 'utf8'), patterns).count > 0;
    })
    .map((path) => replaceName(path, patterns).text);
}
