import { foldMarks } from '@ml4astro/edition';

/**
 * The id of a new record: the name in small letters without marks, `carolina-cuesta-lazaro`, with a number where it is
 * taken. `undefined` for a name without any Latin letter: its id has to be thought of.
 *
 * @param name given names first
 */
export function findPersonId(name: string, taken: { has(id: string): boolean }): string | undefined {
  const id = foldMarks(name)
    .replace(/['’‘ʼʻ`´]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!/[a-z]/.test(id) || /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}\p{Sk}]/u.test(name)) return undefined;
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
