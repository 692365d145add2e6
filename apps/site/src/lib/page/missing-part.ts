import type { EditionDetail } from '@ml4astro/api/public';
import { deadlineWords } from '@ml4astro/ui/words/deadline-words';

/** A part of an edition that its record does not hold. */
export type MissingPart =
  | { readonly kind: 'not-yet'; readonly when: string }
  | { readonly kind: 'not-recorded'; readonly formerSite: string | null };

/** What must have happened before a part can be there. */
export type Awaited = 'submission' | 'notification' | 'workshop';

/**
 * Why a part is missing: before the day it is still to come, after a date that is named; afterwards nobody recorded it
 * here, and the former site may hold it. No page promises what nobody will keep.
 */
export function missingPart(edition: EditionDetail, awaited: Awaited): MissingPart {
  if (edition.phase === 'concluded' || edition.phase === 'sealed') {
    return { kind: 'not-recorded', formerSite: edition.formerSite };
  }
  const date = edition.dates.find(({ key }) => key === awaited);
  if (date === undefined || date.current.kind === 'withdrawn') {
    return { kind: 'not-yet', when: 'No date has been announced for it.' };
  }
  const { day } = deadlineWords(date.current);
  const WHEN: Record<Awaited, string> = {
    submission: `It is published before submissions close on ${day}.`,
    notification: `It follows the review: authors are notified on ${day}.`,
    workshop: `It is published before the workshop on ${day}.`,
  };
  return { kind: 'not-yet', when: WHEN[awaited] };
}
