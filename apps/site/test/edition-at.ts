import { fileURLToPath } from 'node:url';
import { createPublicApi, type EditionDetail } from '@ml4astro/api/public';
import { frozenClock, parseInstant } from '@ml4astro/edition';

const directory = fileURLToPath(new URL('../../../editions', import.meta.url));

/** A real edition as its pages have it at `instant` (ISO 8601 with offset). */
export function editionAt(year: number, instant: string): Promise<EditionDetail> {
  return createPublicApi({ directory, clock: frozenClock(parseInstant(instant)) }).caller.edition.get({ year });
}
