import type { Command } from 'commander';
import { addActOptions, type ActOptions } from '../change/change-options.ts';

/** Options as commander reads them. */
export interface AnnounceOptions extends ActOptions {
  /** A day, or an instant with its offset; now without it. */
  readonly on?: string;
}

/** Adds `workshop announce programme|papers|PERSON`. */
export function registerAnnounce(program: Command): void {
  addActOptions(
    program
      .command('announce')
      .description('say when readers were told of the programme, the papers or a person: feeds tell of it')
      .argument('<what>', 'programme, papers, or a person by id or name')
      .option('--on <when>', 'the day, or the instant with its offset; now without it'),
  ).action(async (what: string, options: AnnounceOptions) => {
    const [{ announce }, { runChange }] = await Promise.all([
      import('./announce.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => announce(editions, what, options));
  });
}
