import { foldMarks } from '@ml4astro/edition/fold-name';

/** What a reader asks of a list of people; an empty text asks nothing. */
export interface PersonQuery {
  /** Words of the name. */
  readonly q: string;
  /** What they did: a role of an edition, or `author`. */
  readonly role: string;
  /** When: four digits. With a role, the year in which they had it. */
  readonly year: string;
}

/** What a list offers: a query can ask for nothing else, so that nobody is left out unseen. */
export interface PersonChoices {
  readonly role: readonly string[];
  readonly year: readonly string[];
}

/** A person as a list filters them. */
export interface ListedPerson {
  readonly name: string;
  /** The years they took part in, and what they did in each: `2023`, `2023:keynote`, `2023:author`. */
  readonly parts: readonly string[];
}

/** Reads the part of an address behind `?`. What the list does not offer is passed over. */
export function readPersonQuery(params: Pick<URLSearchParams, 'get'>, choices: PersonChoices): PersonQuery {
  const among = (name: keyof PersonChoices) => choices[name].find((each) => each === params.get(name)) ?? '';
  return { q: (params.get('q') ?? '').slice(0, 200).trim(), role: among('role'), year: among('year') };
}

/** The query as an address has it, shortest: `?q=sel&year=2023`, or nothing where it asks nothing. */
export function writePersonQuery({ q, role, year }: PersonQuery): string {
  const params = new URLSearchParams(Object.entries({ q, role, year }).filter(([, value]) => value !== ''));
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** A test whether a person is whom a query asks for. Words may stand in any order and inside a name; marks do not count. */
export function fitsPersonQuery({ q, role, year }: PersonQuery): (person: ListedPerson) => boolean {
  const words = foldMarks(q)
    .split(/\s+/)
    .filter((word) => word !== '');
  const took = (part: string) => {
    const [when, as = ''] = part.split(':');
    return (year === '' || when === year) && (role === '' || as === role);
  };
  return ({ name, parts }) => {
    const folded = foldMarks(name);
    return words.every((word) => folded.includes(word)) && parts.some(took);
  };
}

/** `12 of 290 people`, `290 people`, `1 person`. */
export function personCountWords(shown: number, total: number): string {
  const people = `${total} ${total === 1 ? 'person' : 'people'}`;
  return shown === total ? people : `${shown} of ${people}`;
}
