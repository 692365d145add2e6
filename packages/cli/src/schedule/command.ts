import type { Command } from 'commander';
import { addActOptions, collect, type ActOptions } from '../change/change-options.ts';

/** What a row says, as commander reads it. */
export interface RowOptions extends ActOptions {
  /** `09:00` where the workshop has one day, or `2025-07-20T09:00`. */
  readonly start?: string;
  readonly end?: string;
  readonly kind?: string;
  readonly title?: string;
  /** Ids or names. */
  readonly speaker?: readonly string[];
  readonly panelist?: readonly string[];
  readonly contribution?: string;
  readonly room?: string;
}

/** Options as commander reads them. */
export interface AddRowOptions extends RowOptions {
  readonly id?: string;
}

/** Options as commander reads them. */
export interface ChangeRowOptions extends RowOptions {
  readonly announced?: string;
  readonly reason?: string;
}

/** Options as commander reads them. */
export interface CancelRowOptions extends ActOptions {
  readonly announced?: string;
  readonly reason?: string;
}

/** Adds `workshop add|change|cancel|remove schedule-row`. */
export function registerScheduleRows(program: Command, add: Command, remove: Command): void {
  addRowOptions(
    add
      .command('schedule-row')
      .description('add a row of the programme, at its time')
      .option('--id <id>', 'what calendars know it by; made from what the row says without it'),
  ).action(async (options: AddRowOptions) => {
    const [{ addRow }, { runChange }] = await Promise.all([
      import('./add-row.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => addRow(editions, options));
  });
  const change = program.command('change').description('change a row of the programme');
  addRowOptions(
    change
      .command('schedule-row')
      .description(
        'change a row of the programme; once it is published, say with --announced that readers were told',
      )
      .argument('<id>', 'the id of the row')
      .option('--announced <when>', 'when readers were told: the row keeps what it said until then')
      .option('--reason <text>', 'why, as readers are told'),
  ).action(async (id: string, options: ChangeRowOptions) => {
    const [{ changeRow }, { runChange }] = await Promise.all([
      import('./change-row.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => changeRow(editions, id, options));
  });
  const cancel = program.command('cancel').description('cancel a row of the programme');
  addActOptions(
    cancel
      .command('schedule-row')
      .description('say that a row does not take place after all; it stays, so that calendars can say so')
      .argument('<id>', 'the id of the row')
      .option('--reason <text>', 'why, as readers are told')
      .option('--announced <when>', 'when readers were told, if not now'),
  ).action(async (id: string, options: CancelRowOptions) => {
    const [{ cancelRow }, { runChange }] = await Promise.all([
      import('./cancel-row.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => cancelRow(editions, id, options));
  });
  addActOptions(
    remove
      .command('schedule-row')
      .description('take a row out that nobody was told of; for another: workshop cancel schedule-row')
      .argument('<id>', 'the id of the row'),
  ).action(async (id: string, _options: ActOptions, command: Command) => {
    const options = command.optsWithGlobals<ActOptions>();
    const [{ removeRow }, { runChange }] = await Promise.all([
      import('./cancel-row.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => removeRow(editions, id, options));
  });
}

function addRowOptions(command: Command): Command {
  return addActOptions(
    command
      .option('--start <time>', 'on the clocks of the venue: 09:00, or 2025-07-20T09:00')
      .option('--end <time>', 'likewise')
      .option(
        '--kind <kind>',
        'introduction, keynote, invited-talk, spotlight, panel, poster-session, break, …',
      )
      .option('--title <text>', 'its title; $…$ holds TeX')
      .option('--speaker <person>', 'who speaks, by id or name (repeatable)', collect)
      .option('--panelist <person>', 'who is on the panel, by id or name (repeatable)', collect)
      .option('--contribution <id>', 'the paper that is presented')
      .option('--room <room>', 'where, if not in the one room of the workshop'),
  );
}
