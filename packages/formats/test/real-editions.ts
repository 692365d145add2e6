import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { viewDeadline, type Edition } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import type { CalendarDate, CalendarEdition, CalendarSession } from '../src/calendar/index.ts';

/** The editions of this repository, in the shapes that the writers of calendars take. */

const loaded = loadSeries(fileURLToPath(new URL('../../../editions', import.meta.url)));
/** Persons by their ids. */
export const people = new Map(loaded.people.map((person) => [person.id, person]));
const NOW = Temporal.Instant.from('2026-12-01T00:00:00Z');

export const series = {
  name: loaded.facts.name,
  shortName: loaded.facts.shortName,
  url: 'https://example.org',
};

export interface RealEdition {
  readonly source: Edition;
  readonly edition: CalendarEdition;
  readonly dates: readonly CalendarDate[];
  readonly sessions: readonly CalendarSession[];
}

export const editions: readonly RealEdition[] = loaded.editions.map((source) => ({
  source,
  edition: readEdition(source),
  dates: [...source.ledgers.values()].flatMap((ledger) => {
    const view = viewDeadline(ledger, source.facts.dateTitles, NOW);
    return view === undefined ? [] : [{ ...view, href: `${source.facts.path}/dates/#${ledger.key}` }];
  }),
  sessions: source.schedule.map((row) => readSession(row, source)),
}));

function readEdition({ facts }: Edition): CalendarEdition {
  return {
    path: facts.path,
    conference: facts.conference,
    timezone: facts.timezone,
    venue: { name: facts.venue.name ?? null, coordinates: facts.venue.coordinates ?? null },
  };
}

function readSession(row: Edition['schedule'][number], { facts }: Edition): CalendarSession {
  const instant = (text: string) =>
    Temporal.PlainDateTime.from(text).toZonedDateTime(facts.timezone).toInstant();
  const nameAll = (ids: readonly string[]) => ids.map((id) => ({ name: people.get(id)?.name ?? id }));
  return {
    id: row.id,
    startsAt: instant(row.start).toString(),
    endsAt: instant(row.end).toString(),
    title: row.title,
    speakers: nameAll(row.speakers),
    panelists: nameAll(row.panelists),
    contribution: null,
    room: row.room ?? null,
    changes: row.changes,
    cancelled: row.cancelled ?? null,
    revision: {
      sequence: row.changes.length,
      modifiedAt: instant(row.start).subtract({ hours: 999 }).toString(),
    },
    href: `${facts.path}/programme/#${row.id}`,
  };
}
