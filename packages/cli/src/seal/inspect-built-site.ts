import type { Edition } from '@ml4astro/edition';
import { Refusal } from '../refusal.ts';
import { inspectSite } from '../site/inspect-site.ts';
import { editionScope } from '../site/site-scope.ts';
import { countSite, type SiteCounts } from './count-site.ts';

/** Findings that are shown; the others are counted. */
const SHOWN = 10;

/**
 * Looks at a built site before it is kept for good: every link to a page of its own leads there, no page asks another
 * host, and it lists the papers and people of the data.
 *
 * @param folder of the build
 * @param origin public origin of the series
 * @throws {Refusal} with what is wrong
 */
export function inspectBuiltSite(folder: string, edition: Edition, origin: string): SiteCounts {
  const { findings } = inspectSite(folder, { origin, scope: editionScope(edition.slug) });
  const { counts, faults } = countSite(folder, edition);
  const said = [
    ...findings.map(({ file, address, kind }) => `${file}: ${kind.replaceAll('-', ' ')} ${address}`),
    ...faults,
  ];
  if (said.length === 0) return counts;
  const more = said.length > SHOWN ? [`… and ${said.length - SHOWN} more`] : [];
  throw new Refusal(
    `Nothing was written. The site of ${edition.year} is not fit to be kept:\n` +
      [...said.slice(0, SHOWN), ...more].map((line) => `  ${line}`).join('\n'),
  );
}
