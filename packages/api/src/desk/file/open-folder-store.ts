import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  open,
  opendir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { WorkshopError } from '@ml4astro/edition';
import { explainFileFault } from './file-fault.ts';
import { fileKey, OWNER_KEY, readFileKey } from './file-key.ts';
import type { FileStore, StoredFile } from './file-store.ts';
import { receiveFile } from './incoming-file.ts';
import { isAbsent } from './is-absent.ts';
import { makePrivateFolder, removeOlder } from './unfinished.ts';

/**
 * Keeps files in a folder, as `ab/cdef…`; only this user can read them. What arrives is written to `incoming/` first, so that
 * a name is there with all of its bytes or not at all. Several processes may share it.
 *
 * @throws {WorkshopError} `FILES_UNUSABLE` when nothing can be written there
 */
export async function openFolderStore(folder: string): Promise<FileStore> {
  const incoming = join(folder, 'incoming');
  await makePrivateFolder(incoming);
  await tryWriting(incoming);
  const pathOf = (sha256: string) => join(folder, fileKey(sha256));

  return {
    async put(source, limit) {
      const { path, sha256, size } = await receiveFile(incoming, source, limit);
      try {
        await moveInto(path, pathOf(sha256), folder);
      } catch (error) {
        await rm(path, { force: true });
        throw explainFileFault(error, folder);
      }
      return { sha256, size };
    },
    async has(sha256) {
      return (await findFile(pathOf(sha256))) !== undefined;
    },
    async open(sha256) {
      return await openToRead(pathOf(sha256), sha256);
    },
    async withPath(sha256, use) {
      const path = join(incoming, randomUUID());
      await addName(pathOf(sha256), path, sha256);
      try {
        return await use(path);
      } finally {
        await rm(path, { force: true });
      }
    },
    list: (olderThan) => listFolder(folder, olderThan),
    async remove(sha256, olderThan) {
      const found = await findFile(pathOf(sha256));
      if (found === undefined || (olderThan !== undefined && found.mtime >= olderThan)) return;
      await rm(pathOf(sha256), { force: true });
    },
    clearUnfinished: (olderThan) => removeOlder(incoming, olderThan),
    async claim(owner) {
      try {
        return await writeOnce(join(folder, OWNER_KEY), join(incoming, randomUUID()), owner);
      } catch (error) {
        throw explainFileFault(error, folder);
      }
    },
    close: () => Promise.resolve(),
  };
}

async function tryWriting(incoming: string): Promise<void> {
  const path = join(incoming, randomUUID());
  try {
    await writeFile(path, '', { mode: 0o600, flag: 'wx' });
    await rm(path);
  } catch (error) {
    throw explainFileFault(error, incoming);
  }
}

/** A rename is whole or not at all, and safe from a loss of power once the folder that names it is on the disk. */
async function moveInto(from: string, to: string, root: string): Promise<void> {
  const made = await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to);
  await syncFolder(dirname(to));
  if (made !== undefined) await syncFolder(root);
}

/** Writes a file unless there is one; it is there whole or not at all. Reads what it says. */
async function writeOnce(path: string, unfinished: string, words: string): Promise<string> {
  await writeFile(unfinished, words, { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(unfinished, path);
    await syncFolder(dirname(path));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
  return await readFile(path, 'utf8');
}

async function syncFolder(folder: string): Promise<void> {
  // Windows writes names at once, and opens no folder.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function findFile(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

async function openToRead(path: string, sha256: string): Promise<Readable> {
  try {
    const handle = await open(path, 'r');
    return handle.createReadStream();
  } catch (error) {
    throw isAbsent(error) ? missing(sha256, path) : error;
  }
}

/** How often a file may be replaced by the same bytes while it is given a second name. */
const MOST_REPLACED = 20;

/** A second name for the same bytes; where the disk has no such thing, a copy. */
async function addName(path: string, name: string, sha256: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await link(path, name);
    } catch (error) {
      if (!isAbsent(error)) return await copyFile(path, name);
      // The same bytes, arriving once more, took its place just then: Linux names no file that has lost its last name.
      if (tries === MOST_REPLACED || (await findFile(path)) === undefined) throw missing(sha256, path);
    }
  }
}

function missing(sha256: string, path: string): WorkshopError {
  return new WorkshopError(
    'FILE_MISSING',
    `The file ${sha256} should be at ${path}, and is not there. Put it back from a backup of this folder.`,
  );
}

async function* listFolder(root: string, olderThan: Date): AsyncGenerator<StoredFile> {
  for await (const entry of await opendir(root)) {
    if (!/^[0-9a-f]{2}$/.test(entry.name)) continue;
    for await (const { name } of await opendir(join(root, entry.name))) {
      const sha256 = readFileKey(`${entry.name}/${name}`);
      const found = await stat(join(root, entry.name, name)).catch(() => undefined);
      if (sha256 === undefined || found === undefined || found.mtime >= olderThan) continue;
      yield { sha256, size: found.size };
    }
  }
}
