import type { Author } from './author.ts';
import { DEADLINE, END, LAST_MINUTE } from './call-times.ts';
import type { DeskProcess } from './desk-process.ts';
import { prepare, sendIn, type Manner } from './send-in.ts';
import type { Paper } from './write-papers.ts';

/** When an author means to send in. */
type Aim = 'when ready' | 'at the deadline' | 'at the end of the grace' | 'a new file at that end';

/** Of fifty authors, who aims at what; the others send in when they are ready. */
const AIMS: ReadonlyMap<number, Aim> = new Map([
  ...[7, 19, 31].map((place) => [place, 'at the deadline'] as const),
  ...[3, 23, 43].map((place) => [place, 'at the end of the grace'] as const),
  [11, 'a new file at that end'],
]);
const FIFTY = 50;

/** How far from the instant they aim at they send in, before or after it, in milliseconds. */
const SPREAD = 1_200;

/** What the author in this place aims at. */
export function aimOf(place: number): Aim {
  return AIMS.get(place % FIFTY) ?? 'when ready';
}

/** How the author in this place goes about it: some press twice, some have a bad line. */
function mannerOf(place: number, [one, two]: readonly [DeskProcess, DeskProcess]): Manner {
  return {
    desks: place % 2 === 0 ? [one, two] : [two, one],
    doubles: place % 7 === 0,
    // From before the request has arrived to after its answer has left.
    breaksAfter: place % 9 === 1 ? 2 + ((place * 7) % 60) : undefined,
  };
}

/**
 * Lets the authors send in: they come one after the other over the last minute, each as soon as the one before has begun; some hold
 * back for the deadline, or the end of the grace, and then send in on both sides of it. Ends when all of them have their answer.
 *
 * @param papers another file of each author
 */
export async function rush(
  authors: readonly Author[],
  papers: readonly Paper[],
  desks: readonly [DeskProcess, DeskProcess],
): Promise<void> {
  await Promise.all(
    authors.map(async (author, place) => {
      const manner = mannerOf(place, desks);
      const { clock } = manner.desks[0];
      const aim = aimOf(place);
      // Who holds back is ready early.
      const span = aim === 'when ready' ? LAST_MINUTE : LAST_MINUTE / 2;
      await clock.until(DEADLINE - LAST_MINUTE + (span * place) / authors.length);
      if (!(await prepare(author, manner))) return;
      if (aim === 'at the deadline') await clock.until(DEADLINE + offAim(place));
      if (aim === 'at the end of the grace') await clock.until(END + offAim(place));
      await sendIn(author, manner);
      const paper = papers[place];
      if (aim === 'a new file at that end' && paper !== undefined) await uploadAcross(author, paper, manner);
    }),
  );
}

/** Every aim has somebody who meets it to the millisecond. */
function offAim(place: number): number {
  const step = (Math.floor(place / FIFTY) % 5) - 2;
  return (step * SPREAD) / 2;
}

/** A file that is on its way when the grace ends. */
async function uploadAcross(author: Author, paper: Paper, { desks: [desk] }: Manner): Promise<void> {
  await desk.clock.until(END - SPREAD);
  await author.upload(desk, { paper, key: 'across-the-end', gap: () => desk.clock.until(END + SPREAD) });
}

/** After the end, some ask for their receipt again, and others go on as if it were still time. */
export async function comeTooLate(
  authors: readonly Author[],
  papers: readonly Paper[],
  desks: readonly [DeskProcess, DeskProcess],
): Promise<void> {
  await Promise.all(
    authors.map(async (author, place) => {
      const [desk] = mannerOf(place, desks).desks;
      const aim = aimOf(place);
      if (aim === 'when ready' || !author.hasDraft) return;
      await desk.clock.until(END + 2 * SPREAD);
      await author.submit(desk);
      const paper = papers[place];
      if (aim !== 'at the end of the grace' || paper === undefined) return;
      await author.save(desk);
      await author.upload(desk, { paper, key: 'after-the-end' });
      await author.createAnother(desk);
    }),
  );
}
