import type { ScheduleOutput } from '@ml4astro/api/public';

/** By id of a paper: ids of the rows of its edition's programme in which it is shown, a talk or a poster session. */
export function paperSessions({ sessions }: ScheduleOutput): ReadonlyMap<string, readonly string[]> {
  const rows = sessions.flatMap(({ id, contribution, posters }) =>
    [...(contribution === null ? [] : [contribution]), ...posters].map((paper) => ({ paper: paper.id, id })),
  );
  const byPaper = Map.groupBy(rows, ({ paper }) => paper);
  return new Map([...byPaper].map(([paper, shown]) => [paper, shown.map(({ id }) => id)]));
}
