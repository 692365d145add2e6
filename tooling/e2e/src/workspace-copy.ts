import { cpSync, appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './repository.ts';
import { runToSuccess } from './run-program.ts';

/** What we read of the plan that `turbo run --dry=json` prints. */
export interface Plan {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly hash: string;
    /** `<NONEXISTENT>` where the package has no such script. */
    readonly command: string;
    readonly cache: { readonly status: 'HIT' | 'MISS' };
  }[];
}

/** The repository as it stands, without what is ignored, in a folder of its own: a place to edit files and ask turbo what follows. */
export class WorkspaceCopy {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async make(): Promise<WorkspaceCopy> {
    const root = mkdtempSync(join(tmpdir(), 'workspace-'));
    const listed = await runToSuccess(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
      { cwd: ROOT },
    );
    for (const path of listed.split('\0').filter(Boolean)) {
      const source = join(ROOT, path);
      // A file that was deleted but not yet in git is listed still.
      if (statSync(source, { throwIfNoEntry: false })?.isFile()) cpSync(source, join(root, path));
    }
    return new WorkspaceCopy(root);
  }

  /** Installs the packages from what pnpm has fetched for this repository. */
  async install(): Promise<void> {
    await runToSuccess('pnpm', ['install', '--frozen-lockfile', '--offline'], {
      cwd: this.root,
      timeLimit: 600_000,
    });
  }

  /** Adds a line to a file that must be there. */
  addLine(path: string, line: string): void {
    const file = join(this.root, path);
    statSync(file);
    appendFileSync(file, `${line}\n`);
  }

  /** The hash of every build that turbo would run here, by task: what has the same hash as before is restored, not built. */
  async planBuilds(): Promise<ReadonlyMap<string, string>> {
    const plan = await runToSuccess('turbo', ['run', 'build', 'build:hub', '--dry=json'], {
      cwd: this.root,
      env: { SITE_AT: '2026-01-01T00:00:00Z' },
    });
    const { tasks } = JSON.parse(plan) as Plan;
    return new Map(
      tasks.filter(({ command }) => command !== '<NONEXISTENT>').map(({ taskId, hash }) => [taskId, hash]),
    );
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
