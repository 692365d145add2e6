import { splitShell } from './split-shell.ts';

/** A command of `workshop`, as its program describes it. */
export interface WorkshopCommand {
  readonly name: string;
  readonly options: readonly WorkshopOption[];
  /** How many arguments it takes at most; `null` for any number. */
  readonly most: number | null;
  readonly commands: readonly WorkshopCommand[];
}

/** An option of a command. */
export interface WorkshopOption {
  readonly flags: readonly string[];
  /** Whether a word follows that is its value. */
  readonly value: boolean;
}

/** The part of a command that names `workshop` and what follows; `undefined` where it is not called. */
export function workshopCall(command: string): string | undefined {
  return /^(?:(?:npx )?pnpm (?:--silent )?|npx )?workshop(?: (?<rest>.*))?$/.exec(command)?.groups?.['rest'];
}

/**
 * What is wrong with a call of `workshop`, by its words after the name: a command, an option or an argument that the program does not
 * know. `seal|verify YEAR` names two commands. A mention without arguments is right.
 */
export function findWorkshopFault(call: string, program: WorkshopCommand): string | undefined {
  const [first = '', ...rest] = splitShell(call.replaceAll(/[[\]]/g, ' '));
  if (first.startsWith('<')) return undefined;
  const faults = first.split('|').map((name) => faultOf([name, ...rest], program, []));
  return faults.find((fault) => fault !== undefined);
}

function faultOf(
  words: readonly string[],
  command: WorkshopCommand,
  options: readonly WorkshopOption[],
): string | undefined {
  const known = [...options, ...command.options];
  const [word, ...after] = words;
  if (command.commands.length > 0 && word !== undefined && !word.startsWith('-')) {
    const found = command.commands.find(({ name }) => word.split('|').includes(name));
    return found ? faultOf(after, found, known) : `"${command.name}" has no command "${word}"`;
  }
  let taken = 0;
  for (let index = 0; index < words.length; index += 1) {
    const [flag = '', value] = (words[index] ?? '').split('=', 2);
    if (!flag.startsWith('-') || flag === '--') {
      taken += flag === '…' || flag === '...' ? 0 : 1;
      continue;
    }
    const option = known.find(({ flags }) => flags.includes(flag));
    if (!option) return `"${command.name}" has no option "${flag}"`;
    if (option.value && value === undefined) index += 1;
  }
  if (command.most !== null && taken > command.most)
    return `"${command.name}" takes ${command.most} arguments, not ${taken}`;
  return undefined;
}
