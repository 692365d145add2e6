import { setTimeout } from 'node:timers/promises';

/** What the clock of a desk says, seen from this process. */
export class DeskClock {
  /** How far it is ahead of the machine's, in milliseconds. */
  readonly offset: number;
  /** By how much that may be wrong, in milliseconds. */
  readonly error: number;

  constructor(offset: number, error: number) {
    this.offset = offset;
    this.error = error;
  }

  /** Milliseconds since 1970, as that desk counts them. */
  now(): number {
    return Date.now() + this.offset;
  }

  /** Waits until it is `instant` there. */
  async until(instant: number): Promise<void> {
    const wait = instant - this.now();
    if (wait > 0) await setTimeout(wait);
  }
}

/** How often a clock is asked; the quickest answer tells it best. */
const TRIES = 15;

/**
 * Asks a desk for its time: every page of it says the instant at which it was rendered, which was between question and answer.
 *
 * @throws {Error} when its page does not say it
 */
export async function readDeskClock(url: string): Promise<DeskClock> {
  let best: DeskClock | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const asked = Date.now();
    const page = await fetch(`${url}/desk/`).then((answer) => answer.text());
    const answered = Date.now();
    const said = Date.parse(/data-now="([^"]+)"/.exec(page)?.[1] ?? '');
    if (Number.isNaN(said)) throw new Error(`The page of the desk at ${url} does not say its time:\n${page}`);
    // A millisecond is what both clocks count in.
    const clock = new DeskClock(said - (asked + answered) / 2, (answered - asked) / 2 + 1);
    if (best === undefined || clock.error < best.error) best = clock;
  }
  if (best === undefined) throw new Error('No clock was asked.');
  return best;
}
