import type { PersonRecord } from '@ml4astro/edition';
import type { WrittenPerson } from './written-person.ts';

/** Whom a written name means, as far as can be told. */
export type PersonResolution =
  | {
      readonly kind: 'matched';
      readonly written: WrittenPerson;
      readonly person: PersonRecord;
      /** False where somebody should look: the name is not quite the record's. */
      readonly sure: boolean;
      /** What it rests on, to follow "is": `the same name`. */
      readonly why: string;
    }
  | {
      /** In no record yet. Names that mean one new person share one record. */
      readonly kind: 'new';
      readonly written: WrittenPerson;
      /** The record as it would be added. */
      readonly person: PersonRecord;
    }
  | {
      readonly kind: 'unsure';
      readonly written: WrittenPerson;
      /** Who it may be, likeliest first; may be empty, and may name records that are new too. */
      readonly candidates: readonly PersonRecord[];
      /** Why nobody but an organizer can say. */
      readonly why: string;
    };

/** The names of a source with whom they mean. */
export interface PeopleResolution {
  /** One for each name, in the order in which they were given. */
  readonly resolutions: readonly PersonResolution[];
  /** The new records, each once. */
  readonly added: readonly PersonRecord[];
  /** Forms by which a known person was named, and by which nobody would find them: aliases to add, by person id. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}
