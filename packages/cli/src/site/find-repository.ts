import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

/** The program that builds a site, in the repository of the series. */
export const BUILD_PROGRAM = 'apps/site/scripts/run-vite.mjs';

/**
 * The repository that this package lies in, an absolute path.
 *
 * @param command what needs it, for the sentence: `workshop deploy`
 * @throws {Refusal} when the package was installed elsewhere: what builds the sites is no part of it
 */
export function getRepository(command: string): string {
  // From src/site or dist/site.
  const root = join(import.meta.dirname, '../../../..');
  if (existsSync(join(root, BUILD_PROGRAM))) return root;
  throw new Refusal(
    `${command} builds sites, and what builds them lies in the repository of the series: run it there, as "pnpm ${command}".`,
  );
}
