import { DEADLINE, LAST_MINUTE } from './call-times.ts';
import { startDesk, type DeskProcess } from './desk-process.ts';

/** How long before the last minute the clocks are set, in milliseconds: longer once that was too short for this machine. */
const LEADS = [12_000, 40_000];

/** How far the clocks may be apart, in milliseconds. */
const APART = 200;

/** How often the second is started for that. */
const TRIES = 3;

/**
 * Starts two processes of the desk shortly before the last minute, and ends them when the work is done.
 *
 * @throws {Error} when this machine is too busy to start them in time
 */
export async function withTwoDesks<T>(
  environment: Readonly<Record<string, string>>,
  work: (desks: readonly [DeskProcess, DeskProcess]) => Promise<T>,
): Promise<T> {
  for (const lead of LEADS) {
    const desks: DeskProcess[] = [];
    try {
      const [one, two] = await startTwo(DEADLINE - LAST_MINUTE - lead, environment, desks);
      if (one.clock.now() < DEADLINE - LAST_MINUTE) return await work([one, two]);
    } finally {
      await Promise.all(desks.map((desk) => desk.stop()));
    }
  }
  throw new Error(`Two desks took more than ${LEADS.at(-1)} ms to start: this machine is too busy.`);
}

/**
 * Starts two desks whose clocks agree as far as can be: each sets its own when it starts.
 *
 * @param start what the clock of the first is set to, in milliseconds since 1970
 * @param running where they are put, to be stopped
 */
async function startTwo(
  start: number,
  environment: Readonly<Record<string, string>>,
  running: DeskProcess[],
): Promise<readonly [DeskProcess, DeskProcess]> {
  const begun = Date.now();
  const one = await startDesk('one', start, environment);
  running.push(one);
  // From the start of the process until it looked at the time.
  let lag = start - one.clock.offset - begun;
  for (let tries = 1; ; tries += 1) {
    const two = await startDesk('two', one.clock.now() + lag, environment);
    const ahead = two.clock.offset - one.clock.offset;
    if (Math.abs(ahead) > APART && tries < TRIES) {
      await two.stop();
      lag -= ahead;
      continue;
    }
    running.push(two);
    return [one, two];
  }
}
