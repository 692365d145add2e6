import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { getPersonOfSeries } from '../edition/named-person.ts';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { setAtPath } from '../yaml/set-at-path.ts';
import type { PersonFactsOptions } from './command.ts';

const RECORD_FIELDS = ['name', 'family', 'orcid', 'homepage'] as const;

/**
 * Mends what is said of a person: their record in the register, and where they work in every row of the edition. An
 * earlier name is not kept: nobody is reminded of it.
 *
 * @throws {WrongUse} for a person who is none, and when nothing is given
 * @throws {Refusal} for a sealed edition, and where the edition has no row for an affiliation
 */
export function setPerson(editions: string, written: string, options: PersonFactsOptions): Proposal {
  const edition = getOpenEdition(editions, options.year);
  const person = getPersonOfSeries(written, edition);
  const fields = RECORD_FIELDS.filter((field) => options[field] !== undefined);
  if (fields.length === 0 && options.affiliation === undefined)
    throw new WrongUse(`Say what of ${person.name} to set. See: workshop set person --help`);
  const draft = new ChangeDraft(editions);
  const at = edition.people.findIndex(({ id }) => id === person.id);
  for (const field of fields)
    draft.edit('editions/people.yaml', (text) =>
      setAtPath(
        text,
        [at, field],
        options[field] ?? '',
        RECORD_FIELDS.slice(0, RECORD_FIELDS.indexOf(field)).toReversed(),
      ),
    );
  const rows = [...edition.facts.people.entries()].filter(([, row]) => row.person === person.id);
  const { affiliation } = options;
  if (affiliation !== undefined) {
    if (rows.length === 0)
      throw new Refusal(
        `The edition of ${edition.year} gives ${person.name} no role that an affiliation could stand with.`,
      );
    for (const [row] of rows)
      draft.edit(`editions/${edition.year}/edition.yaml`, (text) =>
        setAtPath(text, ['people', row, 'affiliation'], affiliation, ['person']),
      );
  }
  const sealed = options.name === undefined ? [] : [SEALED];
  return { change: draft.toChange(), notes: sealed };
}

const SEALED =
  'Sealed editions keep the name in their own copy: workshop amend YEAR --redact OLD NEW changes it there.';
