import type { EditionFile } from '@ml4astro/edition';

type Call = EditionFile['call'];

/**
 * The call of a copied edition without what is stale: where one submits, the format of that year's conference, and any
 * text that names the year.
 *
 * @param year that of the copied edition
 */
export function carryCall(call: Call, year: number): Call {
  const isStale = (text: string) => text.includes(String(year));
  const line = (text: string) => (isStale(text) ? 'unstated' : text);
  const criteria = call.criteria === 'unstated' ? [] : call.criteria.filter((each) => !isStale(each));
  return {
    kind: line(call.kind),
    pages: call.pages,
    format: 'unstated',
    blind: call.blind,
    archival: call.archival,
    priorPublication: line(call.priorPublication),
    criteria: criteria.length === 0 ? 'unstated' : criteria,
    alsoWelcome: call.alsoWelcome.filter((each) => !isStale(each)),
    portal: 'unstated',
    form: call.form,
  };
}
