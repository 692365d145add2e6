import { execFileSync } from 'node:child_process';

/** A commit of a repository to compare its working tree with. */
export interface GitBase {
  /** The full hash. */
  readonly commit: string;
  /** Paths that are other than at that commit, or new, committed or not; relative to the root, deleted ones too. */
  changedPaths(): string[];
  /** The text of a file at that commit; `undefined` where it had none. */
  findText(path: string): string | undefined;
}

/**
 * The commit at which the work in a repository left a branch: the merge base of its HEAD and the branch.
 *
 * @param reference a branch, tag or commit, such as `origin/main`
 * @throws when the repository does not know it, or has no history in common with it
 */
export function getGitBase(root: string, reference: string): GitBase {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  const commit = git('merge-base', reference, 'HEAD').trim();
  return {
    commit,
    changedPaths: () =>
      // Without renames: a file that moved is gone from one package and new in another.
      [
        ...git('diff', '--name-only', '--no-renames', '-z', commit).split('\0'),
        ...git('ls-files', '--others', '--exclude-standard', '-z').split('\0'),
      ].filter((path) => path !== ''),
    findText: (path) => {
      const listed = git('ls-tree', '-z', commit, '--', path);
      return listed === '' ? undefined : git('show', `${commit}:${path}`);
    },
  };
}
