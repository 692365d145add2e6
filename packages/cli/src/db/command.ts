import type { Command } from 'commander';

/** Options of every `workshop db` command, as commander reads them. */
export interface DbOptions {
  readonly data?: string;
  readonly json?: true;
}

const WHICH = `
Which database: the server of DATABASE_URL; without it the embedded one of the data folder, which is started for the command
unless it runs. What was rehearsed with --at lies in a data folder of its own: --data .data/rehearsal.`;

const FILES = `
Only rows are in a backup. What was uploaded lies in the file store, a folder or a bucket: keep a copy of that too.`;

/** Adds `workshop db status|migrate|backup|restore`. */
export function registerDb(program: Command): void {
  const db = program
    .command('db')
    .description("the desk's database: how it is, its schema, backup and restore");
  addDbOptions(
    db
      .command('status')
      .description('say where it is, how far its schema is and what it holds; changes nothing'),
  )
    .addHelpText(
      'after',
      `${WHICH}\n\nExits 0 when the schema is the newest, 1 when steps wait or a newer program made some.`,
    )
    .action(async (options: DbOptions) => {
      const { showStatus } = await import('./show-status.ts');
      process.exitCode = await showStatus(options);
    });
  addDbOptions(
    db.command('migrate').description('bring the schema to the newest step, as every start of the desk does'),
  )
    .addHelpText('after', WHICH)
    .action(async (options: DbOptions) => {
      const { migrateDatabase } = await import('./migrate-database.ts');
      await migrateDatabase(options);
    });
  addDbOptions(
    db
      .command('backup')
      .description('write every row to one file, as of one moment; the desk may go on meanwhile')
      .argument('<file>', 'where to: a file that is not there yet, such as desk.tar.gz'),
  )
    .addHelpText('after', `${FILES}\n${WHICH}`)
    .action(async (file: string, options: DbOptions) => {
      const { backUp } = await import('./back-up.ts');
      await backUp(file, options);
    });
  addDbOptions(
    db
      .command('restore')
      .description('fill an empty database from a backup, whole or not at all')
      .argument('<file>', 'what "workshop db backup" wrote'),
  )
    .addHelpText('after', `${FILES}\n${WHICH}`)
    .action(async (file: string, options: DbOptions) => {
      const { restore } = await import('./restore.ts');
      await restore(file, options);
    });
}

function addDbOptions(command: Command): Command {
  return command
    .option('--data <dir>', 'the data folder (or DATA_DIR; by default .data of the repository)')
    .option('--json', 'print one JSON object, for programs');
}
