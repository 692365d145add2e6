import type { Edition } from '@ml4astro/edition';
import type { PersonRef } from '../person/person-output.ts';
import type { SessionOutput } from '../schedule/schedule-output.ts';
import type { CatalogueContribution } from './catalogue-contribution.ts';
import type { PersonRefs } from './person-ref.ts';
import { readWallTime } from './wall-time.ts';

/** The rows of an edition's programme, in the order of its file. */
export function buildSessions(
  { schedule, facts }: Edition,
  contributions: readonly CatalogueContribution[],
  persons: PersonRefs,
): readonly SessionOutput[] {
  const papers = new Map(contributions.map(({ summary }) => [summary.id, summary]));
  const refs = (ids: readonly string[]): PersonRef[] => ids.flatMap((id) => persons.get(id) ?? []);
  return schedule.map((row) => {
    const start = readWallTime(row.start, facts.timezone);
    const end = readWallTime(row.end, facts.timezone);
    const paper = row.contribution === undefined ? undefined : papers.get(row.contribution);
    return {
      id: row.id,
      day: start.day,
      start: start.time,
      end: end.time,
      startsAt: start.instant,
      endsAt: end.instant,
      kind: row.kind,
      title: row.title,
      speakers: refs(row.speakers),
      panelists: refs(row.panelists),
      contribution: paper === undefined ? null : { id: paper.id, title: paper.title, href: paper.href },
      room: row.room ?? null,
    };
  });
}
