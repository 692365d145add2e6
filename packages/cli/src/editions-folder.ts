import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { WrongUse } from './wrong-use.ts';

/** What a folder of editions has, whatever else is missing or broken in it. */
const MARKS = ['series.yaml', 'people.yaml'];

/**
 * The folder of the editions: the one that was named, or the nearest `editions/` at or above `from`.
 *
 * @param named `--editions`, or `EDITIONS_DIR` of the environment
 * @throws {WrongUse} when there is no such folder
 */
export function getEditionsFolder(named: string | undefined, from: string): string {
  if (named !== undefined) {
    const folder = resolve(from, named);
    if (isEditionsFolder(folder)) return folder;
    throw new WrongUse(`"${named}" is no folder of editions: it has neither ${MARKS.join(' nor ')}.`);
  }
  for (let at = resolve(from); ; at = dirname(at)) {
    const folder = join(at, 'editions');
    if (isEditionsFolder(folder)) return folder;
    if (at === dirname(at)) break;
  }
  throw new WrongUse(
    `No folder "editions" lies in ${from} or above. Name one with --editions DIR or EDITIONS_DIR.`,
  );
}

function isEditionsFolder(folder: string): boolean {
  return MARKS.some((name) => existsSync(join(folder, name)));
}
