import type { Command } from 'commander';
import { addChangeOptions, type ChangeOptions } from '../change/change-options.ts';

/** Options as commander reads them. */
export interface ExtendOptions extends ChangeOptions {
  readonly year?: string;
  readonly reason?: string;
  /** A day, or an instant with its offset. */
  readonly announced?: string;
}

/** Adds `workshop extend KEY VALUE`. */
export function registerExtend(program: Command): void {
  addChangeOptions(
    program
      .command('extend')
      .description('move a deadline to a later one: one line more in its ledger')
      .argument('<key>', 'which date, such as submission')
      .argument('<value>', 'the new one, such as "2025-06-09T23:59 AoE"')
      .option('--year <year>', 'the edition; the latest without it')
      .option('--reason <text>', 'why, as readers are told')
      .option('--announced <when>', 'when readers were told, if not now'),
  ).action(async (key: string, value: string, options: ExtendOptions) => {
    const [{ extendDeadline }, { runChange }] = await Promise.all([
      import('./extend-deadline.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => ({ change: extendDeadline(editions, key, value, options) }));
  });
}
