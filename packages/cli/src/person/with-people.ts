import { sortKey, type PersonRecord } from '@ml4astro/edition';
import { isMap, isSeq } from 'yaml';
import { insertEntries } from '../yaml/insert-entries.ts';
import { setAtPath } from '../yaml/set-at-path.ts';
import { YamlText } from '../yaml/yaml-text.ts';
import type { YamlValue } from '../yaml/yaml-value.ts';

/** What is added to a register. */
export interface PeopleAdditions {
  /** New records. */
  readonly added: readonly PersonRecord[];
  /** Further aliases, by person id. */
  readonly aliases?: ReadonlyMap<string, readonly string[]>;
  /** What was not known of persons, by id. */
  readonly facts?: ReadonlyMap<string, { readonly orcid?: string; readonly homepage?: string }>;
}

/** `people.yaml` with new records in their place from A to Z. Every other line stays, with its comment. */
export function withPeople(text: string, { added, aliases, facts }: PeopleAdditions): string {
  const records = readRecords(text);
  let written = text;
  for (const [index, { id, aliases: known = [] }] of records.entries()) {
    const more = (aliases?.get(id) ?? []).filter((alias) => !known.includes(alias));
    if (more.length > 0)
      written = setAtPath(written, [index, 'aliases'], [...known, ...more], ['family', 'name']);
    for (const [key, value] of Object.entries(facts?.get(id) ?? {}))
      written = setAtPath(written, [index, key], value, ['orcid', 'aliases', 'family', 'name']);
  }
  const keys = records.map(sortKey);
  return insertEntries(
    written,
    added
      .map((person) => ({ key: sortKey(person), person }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, person }) => {
        const after = keys.findIndex((each) => each > key);
        return { index: after < 0 ? records.length : after, entry: entryOf(person) };
      }),
  );
}

/** The records as they stand, whether or not the file is sound. */
function readRecords(text: string): readonly (Pick<PersonRecord, 'id' | 'name'> & Partial<PersonRecord>)[] {
  const yaml = new YamlText(text);
  const list = yaml.nodeAt([]);
  if (!isSeq(list)) return [];
  return list.items.map((item) => (isMap(item) ? item.toJS(yaml.document) : { id: '', name: '' }));
}

/** A record as it is written: without what is empty. */
function entryOf({ id, name, family, aliases, orcid, homepage, distinctFrom }: PersonRecord): {
  readonly [key: string]: YamlValue;
} {
  return {
    id,
    name,
    ...(family === undefined ? {} : { family }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(orcid === undefined ? {} : { orcid }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(distinctFrom.length === 0 ? {} : { distinctFrom }),
  };
}
