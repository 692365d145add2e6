import { join } from 'node:path';
import { ROOT } from './repository.ts';
import { runToSuccess } from './run-program.ts';

/** Builds all sites and the gateway, as `pnpm build` does, once before all suites; turbo restores what is already there. */
export async function setup(): Promise<void> {
  await runToSuccess(
    process.execPath,
    [join(ROOT, 'apps/site/scripts/build-series.mjs'), '--output-logs=errors-only'],
    {
      cwd: ROOT,
      timeLimit: 600_000,
    },
  );
}
