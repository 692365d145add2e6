import type { Command } from 'commander';
import { WrongUse } from '../wrong-use.ts';

/** Options as commander reads them. */
export interface CheckFlags {
  readonly json?: true;
  readonly at?: string;
  /** `true` without a code. */
  readonly explain?: string | true;
  readonly editions?: string;
}

/** Adds `workshop check` to the program. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('find what is wrong in the editions, and say what would be right')
    .argument('[year]', 'one edition alone; all of them without it')
    .option('--json', 'print one JSON object, for programs')
    .option('--at <instant>', 'check as of then, such as 2025-05-20T12:00:00Z')
    .option('--explain [code]', 'say what a code means, with an example; all codes without one')
    .option(
      '--editions <dir>',
      'the folder of the editions (or EDITIONS_DIR; by default the nearest one called so)',
    )
    .addHelpText(
      'after',
      '\nExits 0 when nothing is wrong (warnings may be), 1 after errors, 2 when called wrongly.',
    )
    .action(async (year: string | undefined, flags: CheckFlags) => {
      if (flags.explain !== undefined) {
        const { explainCodes } = await import('./explain-codes.ts');
        process.stdout.write(explainCodes(flags.explain === true ? undefined : flags.explain));
        return;
      }
      const { runCheck } = await import('./run-check.ts');
      process.exitCode = runCheck(parseYear(year), flags);
    });
}

function parseYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{4}$/.test(text))
    throw new WrongUse(`"${text}" is not a year. Write one such as 2025, or none to check all.`);
  return Number(text);
}
