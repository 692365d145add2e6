import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from './published-packages.ts';
import { runProgram } from './run-program.ts';

const HUB = '@ml4astro/site#build:hub';

/** What turbo plans, as far as it is read here. */
interface Plan {
  readonly tasks: readonly { readonly taskId: string; readonly hash: string; readonly command: string }[];
}

/**
 * The sites that are no longer as at a commit: years, and `hub` at the end. An open year changed when its build would be
 * another one to turbo, by its own files, the register or the packages that it is made of. A sealed year changed when
 * its own files did: newer packages do not touch it. The hub shows every year, and goes with each.
 *
 * @param root of a repository, with the commit that is to be deployed checked out
 * @param since what is deployed: a branch, tag or commit. All sites changed where there is none of that name
 */
export async function listChangedSites(root: string, since: string): Promise<readonly string[]> {
  const years = readdirSync(join(root, 'editions')).filter((name) => /^\d{4}$/.test(name));
  const git = (...args: string[]) => runProgram('git', args, root);
  const base = await git('rev-parse', '--verify', '--quiet', `${since}^{commit}`).catch(() => undefined);
  if (base === undefined) return [...years, 'hub'];

  const scratch = mkdtempSync(join(tmpdir(), 'deployed-'));
  const worktree = join(scratch, 'tree');
  await git('worktree', 'add', '--detach', '--quiet', worktree, base.trim());
  try {
    const [before, after] = [await planBuilds(worktree), await planBuilds(root)];
    const differs = (task: string) => before.get(task) !== after.get(task);
    const changed: string[] = [];
    for (const year of years) {
      const isSealed = existsSync(join(root, 'editions', year, 'seal.json'));
      const isChanged = isSealed
        ? (await git('diff', '--name-only', base.trim(), '--', `editions/${year}`)) !== ''
        : differs(`@ml4astro/edition-${year}#build`);
      if (isChanged) changed.push(year);
    }
    return changed.length > 0 || differs(HUB) ? [...changed, 'hub'] : [];
  } finally {
    await git('worktree', 'remove', '--force', worktree);
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The hash of each build, by task. */
async function planBuilds(root: string): Promise<ReadonlyMap<string, string>> {
  const env = {
    ...process.env,
    PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].filter(Boolean).join(delimiter),
    // The same for both: what time alone changes, pages say by themselves.
    SITE_AT: '2000-01-01T00:00:00Z',
    TURBO_TELEMETRY_DISABLED: '1',
  };
  const plan = await runProgram('turbo', ['run', 'build', 'build:hub', '--dry=json'], root, env);
  const { tasks } = JSON.parse(plan) as Plan;
  return new Map(
    tasks.filter(({ command }) => command !== '<NONEXISTENT>').map(({ taskId, hash }) => [taskId, hash]),
  );
}
