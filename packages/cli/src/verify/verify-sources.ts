import { join } from 'node:path';
import type { SealFile } from '@ml4astro/edition';
import { compareManifest, digestSources, openSeriesFolder } from '@ml4astro/edition/seal';
import { proveFiles, type Proof } from './proof.ts';

/** Whether every source of a sealed edition is as its seal says, and no file came or went. */
export function verifySources(editions: string, year: string, { sources }: SealFile): Proof {
  const actual = digestSources(openSeriesFolder(join(editions, year)));
  const total = Object.keys(sources).length;
  return proveFiles(
    compareManifest(sources, actual),
    total,
    `all ${total} files are as they were sealed.`,
    ` Restore them, or record a correction: workshop amend ${year} --reason "…".`,
  );
}
