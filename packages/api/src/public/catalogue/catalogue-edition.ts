import { GUEST_ROLES, type Edition } from '@ml4astro/edition';
import type { Temporal } from 'temporal-polyfill';
import type { EditionSummary } from '../edition/edition-output.ts';
import type { PersonRole } from '../person/person-output.ts';
import type { SessionOutput } from '../schedule/schedule-output.ts';
import { buildContributions, type CatalogueContribution } from './catalogue-contribution.ts';
import { buildSessions } from './catalogue-session.ts';
import { knownRow } from './known-row.ts';
import type { PersonEntries } from './person-ref.ts';

/** A person's part in an edition, and when readers were told of it. */
export interface AnnouncedRole extends PersonRole {
  /** A day, or an instant with its offset; `null` where none is on record. */
  readonly announced: string | null;
}

/** An edition with all that does not depend on time. */
export interface CatalogueEdition {
  readonly edition: Edition;
  /** In the order of the file. */
  readonly contributions: readonly CatalogueContribution[];
  readonly contributionById: ReadonlyMap<string, CatalogueContribution>;
  /** As the file says them, whenever that is announced. */
  readonly sessions: readonly SessionOutput[];
  /** As readers knew them at an instant. */
  readonly sessionsAt: (now: Temporal.Instant) => readonly SessionOutput[];
  /** In the order they are shown. */
  readonly people: readonly AnnouncedRole[];
  readonly counts: EditionSummary['counts'];
}

/** Joins the files of an edition with the register of persons. */
export function buildEdition(edition: Edition, persons: PersonEntries): CatalogueEdition {
  const contributions = buildContributions(edition, persons);
  const people = buildPeople(edition, persons);
  const sessions = buildSessions(edition, contributions, persons);
  const guestRoles = new Set<string>(GUEST_ROLES);
  return {
    edition,
    contributions,
    contributionById: new Map(contributions.map((each) => [each.summary.id, each])),
    sessions,
    sessionsAt: (now) => {
      const schedule = edition.schedule.map((row) => knownRow(row, now));
      const isAllKnown = schedule.every((row, index) => row === edition.schedule[index]);
      return isAllKnown ? sessions : buildSessions({ ...edition, schedule }, contributions, persons);
    },
    people,
    counts: {
      contributions: contributions.length,
      authors: new Set(contributions.flatMap((each) => [...each.persons])).size,
      guests: new Set(people.filter(({ role }) => guestRoles.has(role)).map(({ person }) => person.id)).size,
    },
  };
}

function buildPeople({ facts, assets }: Edition, persons: PersonEntries): readonly AnnouncedRole[] {
  const register = new Map(assets.map((asset) => [asset.file, asset]));
  return facts.people.flatMap(({ person: id, role, affiliation, portrait, announced }) => {
    const person = persons.get(id)?.ref;
    if (person === undefined) return [];
    // A picture that nobody registered has no stated right to be shown.
    const asset = portrait === undefined ? undefined : register.get(portrait);
    const picture = asset && {
      src: `${facts.path}/assets/${asset.file}`,
      width: asset.width ?? null,
      height: asset.height ?? null,
    };
    return {
      person,
      role,
      affiliation: affiliation ?? null,
      portrait: picture ?? null,
      announced: announced ?? null,
    };
  });
}
