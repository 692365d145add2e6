import type { CSL } from '@citation-js/core';
import type { CitedName } from './cited-name.ts';

/** A name as CSL parts it. */
export function cslName(name: CitedName): NonNullable<CSL['author']>[number] {
  if ('literal' in name) return name;
  const { family, given, particle, suffix } = name;
  return {
    family,
    given,
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  };
}
