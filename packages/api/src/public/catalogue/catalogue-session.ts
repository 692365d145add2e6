import type { Edition } from '@ml4astro/edition';
import type { PersonRef } from '../person/person-output.ts';
import type { SessionOutput } from '../schedule/schedule-output.ts';
import type { CatalogueContribution } from './catalogue-contribution.ts';
import type { PersonEntries } from './person-ref.ts';
import { listSessionChanges, readCancellation, readRevision } from './session-history.ts';
import { readWallTime } from './wall-time.ts';

/** The rows of an edition's programme, in the order of its file. */
export function buildSessions(
  edition: Edition,
  contributions: readonly CatalogueContribution[],
  persons: PersonEntries,
): readonly SessionOutput[] {
  const { schedule, facts } = edition;
  const papers = new Map(contributions.map(({ summary }) => [summary.id, summary]));
  const refs = (ids: readonly string[]): PersonRef[] => ids.flatMap((id) => persons.get(id)?.ref ?? []);
  const linkPaper = (id: string) => {
    const paper = papers.get(id);
    return paper === undefined ? [] : [{ id, title: paper.title, href: paper.href }];
  };
  return schedule.map((row) => {
    const start = readWallTime(row.start, facts.timezone);
    const end = readWallTime(row.end, facts.timezone);
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
      contribution: row.contribution === undefined ? null : (linkPaper(row.contribution)[0] ?? null),
      room: row.room ?? null,
      posters: row.posters.flatMap(({ contribution, board }) =>
        linkPaper(contribution).map((paper) => ({ ...paper, board: board ?? null })),
      ),
      changes: listSessionChanges(row),
      cancelled: readCancellation(row),
      revision: readRevision(row, edition),
    };
  });
}
