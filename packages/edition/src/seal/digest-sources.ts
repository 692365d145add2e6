import type { SeriesFolder } from '../series-folder.ts';

/** Data files of an edition. */
export const DATA_FILES = ['edition.yaml', 'schedule.yaml', 'contributions.yaml'] as const;

/** The copy of the person records that a sealed edition has besides. */
export const SEALED_PEOPLE = 'people.yaml';

/** The copy of the facts of the series that a sealed edition has besides. */
export const SEALED_SERIES = 'series.yaml';

/** The description of a sealed edition for archives, an RO-Crate. */
export const CRATE_FILE = 'ro-crate-metadata.json';

/** What an edition has once it is sealed, beside its manifest. */
export const SEALED_FILES = [SEALED_PEOPLE, SEALED_SERIES, CRATE_FILE] as const;

/** What its organizers still have to do. It is no source: no page is made from it. */
export const TODO_FILE = 'todo.yaml';

const SOURCE_FOLDERS = ['assets', 'content'];

/**
 * The checksums of everything that an edition is made from. `package.json` and `turbo.json` are left out: they say how
 * the workspace builds it, and change with the workspace.
 *
 * @param folder the edition's own folder
 * @returns SHA-256 by path; links and other oddities, which an edition never holds, are no files
 */
export function digestSources(folder: SeriesFolder): ReadonlyMap<string, string> {
  const paths = [
    ...DATA_FILES,
    ...SEALED_FILES,
    ...SOURCE_FOLDERS.flatMap((each) => listFiles(folder, each)),
  ];
  return new Map(
    paths.flatMap((path) => {
      const sha256 = folder.sha256(path);
      return sha256 === undefined ? [] : [[path, sha256] as const];
    }),
  );
}

function listFiles(folder: SeriesFolder, within: string): readonly string[] {
  return folder.list(within).flatMap(({ name, kind }) => {
    const path = `${within}/${name}`;
    return kind === 'folder' ? listFiles(folder, path) : [path];
  });
}
