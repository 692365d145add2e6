import { startGateway, type RunningGateway } from '@ml4astro/e2e/gateway';
import { readDeskClock, type DeskClock } from './desk-clock.ts';

/** One of the processes that serve the desk. */
export interface DeskProcess {
  readonly name: string;
  /** Where it listens; browsers are told the origin that all of them share. */
  readonly url: string;
  readonly clock: DeskClock;
  /** What it said of errors, as it came. */
  readonly complaints: readonly string[];
  stop(): Promise<void>;
}

/**
 * Starts a gateway on a clock of its own.
 *
 * @param at what its clock is set to, in milliseconds since 1970
 */
export async function startDesk(
  name: string,
  at: number,
  env: Readonly<Record<string, string>>,
): Promise<DeskProcess> {
  const gateway: RunningGateway = await startGateway({ at: new Date(Math.round(at)).toISOString(), env });
  const complaints: string[] = [];
  gateway.process.stderr?.on('data', (text: string) => complaints.push(text));
  try {
    const clock = await readDeskClock(gateway.url);
    return { name, url: gateway.url, clock, complaints, stop: () => gateway.stop() };
  } catch (error) {
    await gateway.stop();
    throw error;
  }
}
