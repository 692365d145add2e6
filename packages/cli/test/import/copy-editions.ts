import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runWorkshop, VALID, type Run } from '../run-workshop.ts';

const REAL = fileURLToPath(new URL('../../../../editions', import.meta.url));

/** A folder with editions to import into, and what a test does with it. */
export interface EditionsCopy extends Disposable {
  readonly root: string;
  readonly editions: string;
  /** Writes a file to be imported, and gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  /** The text of a file of the editions. */
  readonly text: (path: string) => string;
  /** Every file of the editions with its text. */
  readonly texts: () => ReadonlyMap<string, string>;
  /** Runs the real `workshop import` here. */
  readonly run: (...args: readonly string[]) => Promise<Run>;
}

/** A copy of the series in which nothing is wrong. */
export function copyValid(): EditionsCopy {
  return copyFrom(VALID);
}

/** A copy of this repository's editions, none of them sealed. */
export function copyReal(): EditionsCopy {
  const copy = copyFrom(REAL);
  for (const year of readdirSync(copy.editions).filter((name) => /^\d{4}$/.test(name)))
    for (const name of ['seal.json', 'people.yaml', 'series.yaml', 'ro-crate-metadata.json'])
      rmSync(join(copy.editions, year, name), { force: true });
  return copy;
}

function copyFrom(source: string): EditionsCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-import-')));
  const editions = join(root, 'editions');
  cpSync(source, editions, {
    recursive: true,
    filter: (path) => !/[/\\](?:node_modules|build|dist|\.turbo)$/.test(path),
  });
  const text = (path: string) => {
    const file = join(editions, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return {
    root,
    editions,
    put: (name, content) => {
      writeFileSync(join(root, name), content);
      return join(root, name);
    },
    text,
    texts: () =>
      new Map(
        readdirSync(editions, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((path) => [path.slice(editions.length + 1), readFileSync(path, 'utf8')]),
      ),
    run: (...args) => runWorkshop(['import', ...args], { cwd: root }),
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
}
