import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './repository.ts';
import { runToSuccess } from './run-program.ts';

/** A static build in a folder of its own. */
export interface StaticBuild {
  readonly folder: string;
  remove(): void;
}

/** What a build is made from, where it is not this repository. */
interface StaticBuildSource {
  /** A clone of the repository, its packages installed. */
  readonly root?: string;
  /** A folder of editions. */
  readonly editions?: string;
}

/**
 * Builds the static site of `target` (`hub`, or an edition's slug) into a new folder.
 *
 * @param at the instant it renders, ISO 8601
 */
export async function buildStaticSite(
  target: string,
  at: string,
  { root = ROOT, editions = join(root, 'editions') }: StaticBuildSource = {},
): Promise<StaticBuild> {
  const folder = mkdtempSync(join(tmpdir(), `${target}-`));
  await runToSuccess(process.execPath, ['scripts/run-vite.mjs', 'build', target], {
    cwd: join(root, 'apps/site'),
    env: { SITE_AT: at, SITE_OUT: folder, EDITIONS_DIR: editions },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
