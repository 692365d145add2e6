import { ROLES, type Role } from '@ml4astro/edition';
import { findClosest } from '@ml4astro/edition/check';
import { foldHead } from '../table/columns.ts';

/** Other words for the roles of an edition. */
const WORDS: Readonly<Record<string, Role>> = {
  'invited speaker': 'invited-speaker',
  speaker: 'invited-speaker',
  'keynote speaker': 'keynote',
  'panel member': 'panelist',
  panellist: 'panelist',
  guest: 'invited',
  'invited guest': 'invited',
  cochair: 'co-chair',
  organizer: 'soc',
  organiser: 'soc',
  'scientific organizing committee': 'soc',
  'scientific organising committee': 'soc',
  'local organizer': 'loc',
  'local organiser': 'loc',
  'local organizing committee': 'loc',
  'local organising committee': 'loc',
  'program committee': 'reviewer',
  'programme committee': 'reviewer',
  referee: 'reviewer',
};
const ROLE_OF = new Map<string, Role>([
  ...ROLES.map((role) => [foldHead(role), role] as const),
  ...Object.entries(WORDS),
]);

/** The roles that a cell names, or a sentence about the first that is none. */
export function readRoles(cell: string): { readonly roles: readonly Role[] } | { readonly problem: string } {
  const words = cell
    .split(/[;,|/\n]/)
    .map(foldHead)
    .filter((word) => word !== '');
  const unknown = words.find((word) => !ROLE_OF.has(word) && !ROLE_OF.has(word.replace(/s$/, '')));
  if (unknown !== undefined) {
    const closest = findClosest(unknown, ROLE_OF.keys());
    const hint = closest === undefined ? '' : ` Did you mean "${ROLE_OF.get(closest)}"?`;
    return { problem: `"${unknown}" is no role. The roles are ${ROLES.join(', ')}.${hint}` };
  }
  return {
    roles: [
      ...new Set(words.flatMap((word) => ROLE_OF.get(word) ?? ROLE_OF.get(word.replace(/s$/, '')) ?? [])),
    ],
  };
}
