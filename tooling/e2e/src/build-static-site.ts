import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EDITIONS, ROOT } from './repository.ts';
import { runToSuccess } from './run-program.ts';

/** A static build in a folder of its own. */
export interface StaticBuild {
  readonly folder: string;
  remove(): void;
}

/**
 * Builds the static site of `target` (`hub`, or an edition's slug) from this repository's editions into a new folder.
 *
 * @param at the instant it renders, ISO 8601
 * @param editions another folder of editions
 */
export async function buildStaticSite(target: string, at: string, editions = EDITIONS): Promise<StaticBuild> {
  const folder = mkdtempSync(join(tmpdir(), `${target}-`));
  await runToSuccess(process.execPath, ['scripts/run-vite.mjs', 'build', target], {
    cwd: join(ROOT, 'apps/site'),
    env: { SITE_AT: at, SITE_OUT: folder, EDITIONS_DIR: editions },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
