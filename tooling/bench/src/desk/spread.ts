import { isDone, type Act, type Answer } from './answer.ts';

/** How long answers took, in milliseconds. */
export interface Spread {
  readonly answers: number;
  readonly median: number;
  /** So long or less took 95 of 100. */
  readonly p95: number;
  readonly longest: number;
}

/** How long what was done took, of one act. */
export function spreadOf(answers: readonly Answer[], act: Act): Spread {
  const took = answers
    .filter((answer) => answer.act === act && isDone(answer))
    .map(({ sentAt, answeredAt }) => answeredAt - sentAt)
    .sort((a, b) => a - b);
  const at = (share: number) => Math.round(took[Math.ceil(share * took.length) - 1] ?? 0);
  return { answers: took.length, median: at(0.5), p95: at(0.95), longest: at(1) };
}
