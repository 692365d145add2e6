import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../change/change.ts';

const sealedBuild = (
  release: string,
) => `    // Sealed: the site is made of this folder alone, at the instant of the seal, or taken from its release file.
    "build": {
      "dependsOn": ["@ml4astro/site#sources"],
      "inputs": ["$TURBO_DEFAULT$", "$TURBO_ROOT$/.data/releases/${release}"],
      "outputs": ["build/**"]
    },`;

const writeTasks = (build: string) => `{
  "extends": ["//"],
  "tasks": {
${build}
    "check": {
      "dependsOn": ["@ml4astro/cli#sources"],
      "inputs": ["$TURBO_DEFAULT$", "$TURBO_ROOT$/editions/people.yaml", "$TURBO_ROOT$/editions/series.yaml"]
    }
  }
}
`;

/**
 * Tells turbo what the build of a sealed edition depends on: its own folder, and the archive that its site lies in; no
 * more on the files of the series, nor on the time. An edition that is no package of a workspace has nothing to tell.
 *
 * @param folder the edition's own
 * @param release name of the archive of its site
 */
export function sealTurboTasks(folder: string, year: number, release: string): Change {
  const file = join(folder, 'turbo.json');
  if (!existsSync(file)) return [];
  const before = readFileSync(file);
  // A build that does not follow the time was arranged otherwise, by someone who knew why.
  if (!before.includes('"SITE_AT"')) return [];
  const after = Buffer.from(writeTasks(sealedBuild(release)));
  return [{ path: `editions/${year}/turbo.json`, before, after }];
}
