import type { CatalogueEdition } from '../catalogue/catalogue-edition.ts';
import type { PersonRef } from '../person/person-output.ts';
import type { EditionFactsRecord } from './edition-record.ts';

/** The rows of an edition's programme as its record has them. */
export function recordProgramme(
  { edition, sessions }: CatalogueEdition,
  whole: (href: string) => string,
): EditionFactsRecord['programme'] {
  const written = new Map(edition.schedule.map((row) => [row.id, row]));
  return sessions.map((session) => ({
    id: session.id,
    url: whole(`${edition.facts.path}/programme/#${session.id}`),
    kind: session.kind,
    title: session.title,
    start: `${session.day}T${session.start}`,
    end: written.get(session.id)?.end ?? `${session.day}T${session.end}`,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    room: session.room,
    speakers: session.speakers.map(namePerson),
    panelists: session.panelists.map(namePerson),
    contribution: session.contribution?.id ?? null,
    posters: session.posters.map(({ id, board }) => ({ contribution: id, board })),
    changes: session.changes.map(({ announced, start, end, room, title, reason }) => ({
      announced,
      start,
      end,
      room,
      title,
      reason,
    })),
    cancelled:
      session.cancelled === null
        ? null
        : { announced: session.cancelled.announced, reason: session.cancelled.reason },
  }));
}

function namePerson({ id, name }: PersonRef): { id: string; name: string } {
  return { id, name };
}
