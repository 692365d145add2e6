import type { Command } from 'commander';
import { addActOptions, type ActOptions } from '../change/change-options.ts';

/** Options as commander reads them. */
export interface OpenOptions extends ActOptions {
  readonly how?: string;
  readonly system?: string;
  /** When it closes, as a deadline is written. */
  readonly until?: string;
  readonly reason?: string;
  readonly announced?: string;
}

/** Options as commander reads them. */
export interface CloseOptions extends ActOptions {
  readonly takeBack?: true;
  readonly reason?: string;
  readonly announced?: string;
}

/** Adds `workshop open WHAT URL` and `workshop close WHAT`, of registration, submission and reviewing. */
export function registerOpenAndClose(program: Command): void {
  addActOptions(
    program
      .command('open')
      .description('say where one registers, sends in or volunteers as a reviewer')
      .argument('<what>', 'registration, submission or reviewing')
      .argument('<url>', 'where the form or the portal is')
      .option('--how <text>', 'of registration: such as "through the main conference"')
      .option('--system <name>', 'of submission: such as OpenReview')
      .option('--until <deadline>', 'when it closes, such as "2025-06-01T23:59 AoE"')
      .option('--reason <text>', 'why that date moved, as readers are told')
      .option('--announced <when>', 'when readers were told of that date, if not now'),
  ).action(async (what: string, url: string, options: OpenOptions) => {
    const [{ openAct }, { runChange }] = await Promise.all([
      import('./open-act.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => openAct(editions, what, url, options));
  });
  addActOptions(
    program
      .command('close')
      .description(
        'close registration, submission or reviewing now: readers see that it was open, and is not',
      )
      .argument('<what>', 'registration, submission or reviewing')
      .option('--take-back', 'take its address away too, as if it had never been said')
      .option('--reason <text>', 'why, as readers are told')
      .option('--announced <when>', 'when readers were told, if not now'),
  ).action(async (what: string, options: CloseOptions) => {
    const [{ closeAct }, { runChange }] = await Promise.all([
      import('./close-act.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => closeAct(editions, what, options));
  });
}
