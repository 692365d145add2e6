import { join } from 'node:path';
import { isExecutable } from './is-executable.ts';

/** How a reader gets what {@link findPostgres15} looks for. Its service need not run: the suites start their own. */
export const POSTGRES15_HINT = 'apt-get install -y postgresql-15';

/** Debian and Ubuntu, Red Hat, Homebrew on either kind of Mac: none of them in the PATH. */
const FOLDERS = [
  '/usr/lib/postgresql/15',
  '/usr/pgsql-15',
  '/opt/homebrew/opt/postgresql@15',
  '/usr/local/opt/postgresql@15',
];

/**
 * The PostgreSQL 15 of this machine: the one whose folder `POSTGRES15` names, else where its packages put it.
 *
 * @returns the folder that holds its `bin`, or `undefined` where there is none
 */
export function findPostgres15(env: NodeJS.ProcessEnv): string | undefined {
  const named = env['POSTGRES15'];
  return (named ? [named] : FOLDERS).find((folder) => isExecutable(join(folder, 'bin/initdb')));
}
