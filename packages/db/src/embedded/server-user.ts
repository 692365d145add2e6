import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whom a program runs as. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Of most systems; read from the list of users where that says otherwise. */
const NOBODY: ServerUser = { uid: 65_534, gid: 65_534 };

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of the data or of the folder around them; where that is root too,
 * as the machine's user for PostgreSQL, or as nobody.
 *
 * @param cluster the folder of the data, which may not exist yet
 * @returns `undefined` for a user who is not root: then as that user
 */
export function findServerUser(cluster: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(cluster);
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readUsers();
  return users.get('postgres') ?? users.get('nobody') ?? NOBODY;
}

function ownerOf(path: string): ServerUser {
  if (existsSync(path)) return statSync(path);
  return path === dirname(path) ? { uid: 0, gid: 0 } : ownerOf(dirname(path));
}

/** Lines of passwd(5): `nobody:x:65534:65534:…`. */
function readUsers(): Map<string, ServerUser> {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  return new Map(
    lines.map((line) => {
      const [name = '', , uid, gid] = line.split(':');
      return [name, { uid: Number(uid), gid: Number(gid) }];
    }),
  );
}
