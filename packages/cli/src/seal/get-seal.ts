import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SealFile } from '@ml4astro/edition/seal';

import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * The seal of a year, read for itself: the other files of the edition may be broken, which is what it tells.
 *
 * @param editions the folder of the editions
 * @throws {WrongUse} when there is no such year
 * @throws {Refusal} when the year is not sealed, or its seal cannot be read
 */
export function getSeal(editions: string, year: string): SealFile {
  const years = readdirSync(editions).filter((name) => /^\d{4}$/.test(name));
  if (!years.includes(year))
    throw new WrongUse(
      `There is no edition of "${year}". The editions are: ${years.join(', ') || 'none yet'}.`,
    );
  const file = join(editions, year, 'seal.json');
  if (!existsSync(file))
    throw new Refusal(
      `The edition of ${year} is not sealed: it has no seal.json. "workshop seal ${year}" seals it.`,
    );
  const { data, error } = SealFile.safeParse(readJson(file));
  if (data !== undefined) return data;
  const [issue] = error.issues;
  const what =
    issue === undefined ? '' : ` (${[issue.path.join('.'), issue.message].filter(Boolean).join(': ')})`;
  throw new Refusal(
    `${year}/seal.json is no seal${what}, so nothing can be proved. Restore it, as with "git checkout -- editions/${year}/seal.json".`,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
