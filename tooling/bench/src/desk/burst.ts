import type { Author } from './author.ts';
import type { DeskProcess } from './desk-process.ts';
import { prepare, sendIn } from './send-in.ts';
import { spreadOf, type Spread } from './spread.ts';

/** What came of authors who all begin at once. */
export interface BurstFigures {
  readonly processes: number;
  readonly submissionsPerSecond: number;
  readonly submitMs: Spread;
}

/** Lets all of the authors begin at once and go on as fast as they are answered, shared out over the processes. */
export async function measureBurst(
  authors: readonly Author[],
  desks: readonly DeskProcess[],
): Promise<BurstFigures> {
  const begin = performance.now();
  await Promise.all(
    authors.map(async (author, place) => {
      const desk = desks[place % desks.length];
      if (desk === undefined) return;
      const manner = { desks: [desk, desk], doubles: false } as const;
      if (await prepare(author, manner)) await sendIn(author, manner);
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  const answers = authors.flatMap(({ answers }) => answers);
  return {
    processes: desks.length,
    submissionsPerSecond: Math.round((authors.length / seconds) * 10) / 10,
    submitMs: spreadOf(answers, 'submit'),
  };
}
