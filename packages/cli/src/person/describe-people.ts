import type { PersonResolution } from './person-resolution.ts';

/** A sentence for each name that somebody should look at or decide, each once: guesses, and questions with the flag that answers. */
export function describePeople(resolutions: readonly PersonResolution[]): readonly string[] {
  return [...new Set(resolutions.flatMap((each) => describePerson(each) ?? []))];
}

/** The sentence for one name; `undefined` where there is nothing to look at. */
export function describePerson(resolution: PersonResolution): string | undefined {
  const { name } = resolution.written;
  if (resolution.kind === 'new') return undefined;
  if (resolution.kind === 'matched') {
    const { person, sure, why } = resolution;
    return sure ? undefined : `"${name}" was taken for ${person.name} (${person.id}): ${why}.`;
  }
  const { candidates, why } = resolution;
  const known = candidates.map(({ id }) => `--person "${name}=${id}"`);
  const flags = [...known, `--new-person "${name}${candidates.length === 0 ? '=id' : ''}"`].join(' or ');
  return `Who is "${name}"? Nobody can be sure: ${why}. Decide with ${flags}.`;
}
