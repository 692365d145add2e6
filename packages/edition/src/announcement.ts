import { Temporal } from 'temporal-polyfill';
import type { Edition } from './edition.ts';

/**
 * The instant from which readers knew what was announced on `text`: an instant with its offset, or a bare day, which
 * counts from its first instant anywhere (UTC+14).
 */
export function announcedAt(text: string): Temporal.Instant {
  return text.length > 10
    ? Temporal.Instant.from(text)
    : Temporal.PlainDate.from(text).toZonedDateTime('+14:00').toInstant();
}

/** Every instant at which news of an edition became known beside those of its ledgers, in no order. */
export function listAnnouncements({
  facts: { published, people },
  schedule,
  seal,
}: Pick<Edition, 'facts' | 'schedule'> & Partial<Pick<Edition, 'seal'>>): readonly Temporal.Instant[] {
  return [
    published.papers,
    published.programme,
    ...people.map(({ announced }) => announced),
    ...schedule.flatMap(({ changes, cancelled }) => [
      ...changes.map(({ announced }) => announced),
      cancelled?.announced,
    ]),
    ...(seal?.errata ?? []).map(({ announced }) => announced),
  ].flatMap((text) => (text === undefined ? [] : [announcedAt(text)]));
}
