import type { EditionDetail } from '@ml4astro/api/public';
import { deadlineWords } from '@ml4astro/ui/words/deadline-words';
import { isOver } from './is-over.ts';
import { pageDay } from './page-day.ts';

/** A part that is still to come. */
export interface PartToCome {
  readonly kind: 'not-yet';
  /** When it comes, as a sentence. */
  readonly when: string;
  /** The day of which this is said: `2025-05-01`. */
  readonly asOf: string;
  /** The instant from which nothing is awaited any more; `null` while the workshop has no date. */
  readonly until: string | null;
  readonly formerSite: string | null;
}

/** A part of an edition that its record does not hold. */
export type MissingPart = PartToCome | { readonly kind: 'not-recorded'; readonly formerSite: string | null };

/** What must have happened before a part can be there. */
export type Awaited = 'submission' | 'notification' | 'workshop';

const WHEN: Readonly<Record<Awaited, (day: string) => string>> = {
  submission: (day) => `It is published before submissions close on ${day}.`,
  notification: (day) => `It follows the review: authors are notified on ${day}.`,
  workshop: (day) => `It is published before the workshop on ${day}.`,
};

/**
 * Why a part is missing: before the workshop it is still to come, by the day that it waits for or, once that has passed,
 * by the workshop; afterwards nobody recorded it here, and the former site may hold it. No page promises a day that
 * nobody will keep.
 *
 * @param now ISO 8601 instant at which the page speaks
 */
export function missingPart(edition: EditionDetail, awaited: Awaited, now: string): MissingPart {
  const { formerSite } = edition;
  if (isOver(edition)) return { kind: 'not-recorded', formerSite };
  const keys: readonly Awaited[] = [awaited, 'workshop'];
  const ahead = keys.find((key) => isAhead(findValue(edition, key), now));
  const value = ahead && findValue(edition, ahead);
  return {
    kind: 'not-yet',
    when: ahead && value ? WHEN[ahead](deadlineWords(value).day) : 'No date has been announced for it.',
    asOf: pageDay(edition, now),
    until: findValue(edition, 'workshop')?.closesAt ?? null,
    formerSite,
  };
}

type DeadlineValue = EditionDetail['dates'][number]['current'];

function findValue({ dates }: EditionDetail, awaited: Awaited): DeadlineValue | undefined {
  return dates.find(({ key }) => key === awaited)?.current;
}

function isAhead(value: DeadlineValue | undefined, now: string): boolean {
  const closesAt = value?.closesAt ?? null;
  return value?.kind !== 'withdrawn' && closesAt !== null && Date.parse(now) < Date.parse(closesAt);
}
