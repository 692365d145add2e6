import { Command } from 'commander';
import { registerAdd } from './add/command.ts';
import { registerAnnounce } from './announce/command.ts';
import { registerArchive } from './archive/command.ts';
import { registerAssets } from './assets/command.ts';
import { registerCheck } from './check/command.ts';
import { registerDb } from './db/command.ts';
import { registerDeploy } from './deploy/command.ts';
import { registerExtend } from './extend/command.ts';
import { registerVerify } from './verify/command.ts';
import { registerAmend } from './amend/command.ts';
import { registerSeal } from './seal/command.ts';
import { registerImport } from './import/command.ts';
import { registerLinks } from './links/command.ts';
import { registerNew } from './new/command.ts';
import { registerTodo } from './todo/command.ts';
import { registerAddPhoto } from './photo/command.ts';
import { registerOpenAndClose } from './registration/command.ts';
import { registerPull } from './pull/command.ts';
import { registerRemove } from './remove/command.ts';
import { registerScheduleRows } from './schedule/command.ts';
import { registerSet } from './venue/command.ts';

/** The whole tree of commands. Each adds itself, and loads what it needs only when it runs. */
export function createProgram(): Command {
  const program = new Command('workshop')
    .description('Runs a workshop series from its editions: data in, findings and files out.')
    .helpCommand('help [command]', 'say how a command is called')
    .helpOption('-h, --help', 'say how this is called')
    .showHelpAfterError('(workshop --help says how it is called)')
    .exitOverride();
  registerCheck(program);
  registerNew(program);
  registerTodo(program);
  registerAssets(program);
  registerArchive(program);
  registerDeploy(program);
  registerLinks(program);
  registerExtend(program);
  registerPull(program);
  const add = registerAdd(program);
  registerAddPhoto(add);
  registerScheduleRows(program, add, registerRemove(program));
  registerOpenAndClose(program);
  registerAnnounce(program);
  registerSet(program);
  registerImport(program);
  registerSeal(program);
  registerVerify(program);
  registerAmend(program);
  registerDb(program);
  return program;
}
