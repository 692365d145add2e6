import type { Command } from 'commander';
import { addChangeOptions, type ChangeOptions } from '../change/change-options.ts';

/** Options of `workshop todo done`, as commander reads them. */
export interface TodoDoneOptions extends ChangeOptions {
  readonly year?: string;
  readonly all?: true;
}

/** Adds `workshop todo [YEAR]` and `workshop todo done N…`. */
export function registerTodo(program: Command): void {
  const todo = program.command('todo').description('what is left to do for an edition, and what is done');
  todo
    .command('list', { isDefault: true })
    .description('show the list; without a word between, "workshop todo 2026" does')
    .argument('[year]', 'the edition; the latest without it')
    .option('--json', 'print one JSON object, for programs')
    .option(
      '--editions <dir>',
      'the folder of the editions (or EDITIONS_DIR; by default the nearest one called so)',
    )
    .action(async (year: string | undefined, options: Pick<ChangeOptions, 'json' | 'editions'>) => {
      const { listTodo } = await import('./list-todo.ts');
      process.stdout.write(listTodo(await findEditions(options.editions), year, options.json === true));
    });
  addChangeOptions(
    todo
      .command('done')
      .description('tick tasks: today is written down as the day on which they were done')
      .argument('[number...]', 'their numbers in the list')
      .option('--all', 'every task that is open')
      .option('--year <year>', 'the edition; the latest without it'),
  ).action(async (numbers: readonly string[], options: TodoDoneOptions) => {
    const [{ tickTodo }, { proposeChange }] = await Promise.all([
      import('./tick-todo.ts'),
      import('../change/propose-change.ts'),
    ]);
    const editions = await findEditions(options.editions);
    await proposeChange(editions, tickTodo(editions, numbers, options), options);
  });
}

async function findEditions(named: string | undefined): Promise<string> {
  const { getEditionsFolder } = await import('../editions-folder.ts');
  return getEditionsFolder(named ?? process.env['EDITIONS_DIR'], process.cwd());
}
