import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** An editor writes a file in several steps, and a checkout many files: wait until they rest. In milliseconds. */
const REST = 100;

/**
 * Calls `onRest` some time after the last change in the folders that hold a series: the top, each year, its `content/` with its
 * mails, and `assets/`. Not recursive: a site built inside a year's folder is no change of the year. Keeps no process alive.
 *
 * @returns stops it
 */
export function watchFolders(directory: string, onRest: () => void): () => void {
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const close = () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  const note = (_event: string, name: string | null) => {
    if (name?.startsWith('.')) return;
    clearTimeout(timer);
    timer = setTimeout(rest, REST).unref();
  };
  const open = () => {
    watchers = foldersOf(directory).flatMap((folder) => watchFolder(folder, note) ?? []);
  };
  const rest = () => {
    // Folders may have come and gone.
    close();
    open();
    onRest();
  };
  open();
  return close;
}

/** `undefined` for a folder that went in the meantime: its own parent tells of that. */
function watchFolder(
  folder: string,
  note: (event: string, name: string | null) => void,
): FSWatcher | undefined {
  try {
    return watch(folder, { persistent: false }, note).on('error', () => note('error', null));
  } catch (error) {
    if (existsSync(folder)) throw error;
    return undefined;
  }
}

function foldersOf(directory: string): readonly string[] {
  const years = existsSync(directory) ? readdirSync(directory).filter((name) => /^\d{4}$/.test(name)) : [];
  const inYears = years.flatMap((year) =>
    ['', 'content', 'content/mail', 'assets'].map((name) => join(directory, year, name)),
  );
  return [directory, ...inYears].filter((folder) => existsSync(folder));
}
