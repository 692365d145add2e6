import { COMMITTEE_ROLES, GUEST_ROLES, type Edition, type Role } from '@ml4astro/edition';
import { refer, type CrateEntity } from './crate-entity.ts';

const isOf = (roles: readonly Role[], role: Role) => roles.includes(role);

/** The workshop itself: when and where it was, who prepared it and who spoke; with the nodes that it names. */
export function describeEvent(edition: Edition): readonly [event: CrateEntity, ...named: CrateEntity[]] {
  const { facts, ledgers, people, slug } = edition;
  const day = ledgers.get('workshop')?.lines.at(-1)?.deadline;
  const place = describePlace(edition);
  const records = new Map(people.map((record) => [record.id, record]));
  const persons = new Map(
    facts.people.flatMap(({ person }) => {
      const record = records.get(person);
      if (record === undefined) return [];
      const { name, orcid, homepage } = record;
      const id = orcid === undefined ? `#${person}` : `https://orcid.org/${orcid}`;
      const entity = {
        '@id': id,
        '@type': 'Person',
        name,
        ...(homepage === undefined ? {} : { url: homepage }),
      };
      return [[person, entity] as const];
    }),
  );
  const having = (roles: readonly Role[]) => {
    const ids = new Set(facts.people.filter(({ role }) => isOf(roles, role)).map(({ person }) => person));
    return [...ids].flatMap((id) => persons.get(id) ?? []).map(refer);
  };
  const event = {
    '@id': `#${slug}`,
    '@type': 'Event',
    name: `${facts.title}, workshop at ${facts.conference.name}`,
    ...(day?.firstDay === undefined ? {} : { startDate: day.firstDay.toString() }),
    ...(day?.lastDay === undefined ? {} : { endDate: day.lastDay.toString() }),
    location: refer(place),
    organizer: having([...COMMITTEE_ROLES, 'loc']),
    performer: having(GUEST_ROLES),
  };
  return [event, place, ...persons.values()];
}

function describePlace({ facts }: Edition): CrateEntity {
  const { venue, conference } = facts;
  const city = `${conference.city}, ${conference.country}`;
  return {
    '@id': '#venue',
    '@type': 'Place',
    name: venue.name ?? city,
    address: venue.address ?? city,
    ...(venue.url === undefined ? {} : { url: venue.url }),
  };
}
