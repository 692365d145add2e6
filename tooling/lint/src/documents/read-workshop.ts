import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { WorkshopCommand } from './workshop-fault.ts';

/** Asks the program of `packages/cli` for its commands, in a process of its own: its sources are not ours to import. */
const ASK = `
const { createProgram } = await import(process.argv[1]);
const describe = (command) => ({
  name: command.name(),
  options: [
    { flags: ['-h', '--help'], value: false },
    ...command.options.map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag != null),
      value: option.required || option.optional,
    })),
  ],
  most: command.registeredArguments.some(({ variadic }) => variadic) ? null : command.registeredArguments.length,
  commands: command.commands.map(describe),
});
const program = describe(createProgram());
const help = { name: 'help', options: [], most: null, commands: [] };
console.log(JSON.stringify({ ...program, commands: [...program.commands, help] }));
`;

/** The tree of commands of `workshop`, from its sources. */
export function readWorkshop(root: string): WorkshopCommand {
  const said = execFileSync(
    process.execPath,
    ['--conditions=source', '--input-type=module', '--eval', ASK, join(root, 'packages/cli/src/program.ts')],
    { encoding: 'utf8', cwd: root },
  );
  return JSON.parse(said) as WorkshopCommand;
}
