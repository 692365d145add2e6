import { announcedAt, GUEST_ROLES, type Role, type RoleFacts } from '@ml4astro/edition';
import type { CatalogueEdition } from '../catalogue/catalogue-edition.ts';
import { ROLE_WORDS } from '../person/role-words.ts';
import type { NewsOutput } from './news-output.ts';

/** News of who takes part: one for all roles that were announced on one day. Roles without a day are no news. */
export function listLineupNews(
  { edition, people }: CatalogueEdition,
  isKnown: (announced: string) => boolean,
): readonly NewsOutput[] {
  const { year, slug, facts } = edition;
  const names = new Map(people.map(({ person }) => [person.id, person.name]));
  const roles = facts.people.flatMap((role) =>
    role.announced !== undefined && isKnown(role.announced) ? { ...role, announced: role.announced } : [],
  );
  const guestRoles = new Set<Role>(GUEST_ROLES);
  return [...Map.groupBy(roles, ({ announced }) => announced.slice(0, 10))].map(([day, told]) => {
    const persons = [...new Set(told.map(({ person }) => person))];
    return {
      id: `${slug}/lineup/${day}`,
      kind: 'lineup',
      year,
      at:
        told
          .map(({ announced }) => announcedAt(announced).toString())
          .sort()
          .at(-1) ?? '',
      title:
        persons.length === 1
          ? `${nameOf(persons[0], names)} takes part`
          : `${persons.length} people take part`,
      text: `${told.map((role) => describeRole(role, names)).join('; ')}.`,
      href: `${facts.path}/${told.some(({ role }) => guestRoles.has(role)) ? 'people' : 'organizers'}/`,
    };
  });
}

function describeRole({ person, role, affiliation }: RoleFacts, names: ReadonlyMap<string, string>): string {
  const where = affiliation === undefined ? '' : ` (${affiliation})`;
  return `${nameOf(person, names)}${where}, ${ROLE_WORDS[role]}`;
}

function nameOf(id: string | undefined, names: ReadonlyMap<string, string>): string {
  return names.get(id ?? '') ?? '';
}
