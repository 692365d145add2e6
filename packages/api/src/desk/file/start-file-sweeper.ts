import { setTimeout } from 'node:timers/promises';
import type { Desk } from '../desk.ts';
import { sweepFiles } from './sweep-files.ts';

/** A sweeper that was started. */
export interface FileSweeper {
  /** Sweeps no more, and waits for the sweep that it is at. */
  stop(): Promise<void>;
}

/** How often it sweeps, in milliseconds. */
const INTERVAL = 6 * 3_600_000;

/** Sweeps files at once, and again and again until it is stopped: a machine that is on by day sweeps every day. */
export function startFileSweeper(desk: Desk, interval = INTERVAL): FileSweeper {
  const stopping = new AbortController();
  const run = async () => {
    while (!stopping.signal.aborted) {
      await sweepFiles(desk).catch(desk.onError);
      await setTimeout(interval, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
