import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Where the desk keeps what is not elsewhere, an absolute path: the folder that was named, else `.data` of the repository that this
 * package lies in, or of where the command runs when it was installed elsewhere.
 *
 * @param named `--data`, or `DATA_DIR`
 */
export function findDataFolder(named: string | undefined, from: string): string {
  if (named) return resolve(from, named);
  // From src/db or dist/db.
  const root = join(import.meta.dirname, '../../../..');
  return join(existsSync(join(root, 'apps/gateway')) ? root : from, '.data');
}
