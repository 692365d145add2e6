import { isMap, parseDocument } from 'yaml';
import { removeAtPath } from '../../yaml/remove-at-path.ts';
import { replaceName, type NamePattern } from './name-patterns.ts';

/** The fields of a person's record that may tell a name which the patterns do not find. */
export interface RecordRules {
  /** The id of the record, as it is from now on. */
  readonly id: string;
  /** Whether a written form tells the old name. */
  readonly tells: (written: string) => boolean;
  readonly patterns: readonly NamePattern[];
}

/**
 * A register of persons in which one record no longer tells the old name: other written forms that would are left out,
 * and so are a page under the old name and a family name that is no part of the new one.
 *
 * @param before the register as it was, for what its fields said
 * @param text with the name replaced already
 */
export function redactRecord(before: string, text: string, { id, tells, patterns }: RecordRules): string {
  const records = listRecords(before);
  const at = listRecords(text).findIndex((record) => record['id'] === id);
  const [old, record] = [records[at], listRecords(text)[at]];
  if (old === undefined || record === undefined) return text;
  let redacted = text;
  const aliases = Array.isArray(old['aliases']) ? old['aliases'].map(String) : [];
  const told = aliases.flatMap((alias, index) => (tells(alias) ? [index] : []));
  if (told.length === aliases.length && aliases.length > 0)
    redacted = removeAtPath(redacted, [at, 'aliases']);
  else for (const index of told.toReversed()) redacted = removeAtPath(redacted, [at, 'aliases', index]);
  const homepage = old['homepage'];
  if (typeof homepage === 'string' && replaceName(homepage, patterns).count > 0)
    redacted = removeAtPath(redacted, [at, 'homepage']);
  const family = old['family'];
  if (typeof family === 'string' && tells(family)) redacted = removeAtPath(redacted, [at, 'family']);
  return redacted;
}

function listRecords(text: string): readonly Readonly<Record<string, unknown>>[] {
  const document = parseDocument(text);
  const data: unknown = document.toJS();
  return Array.isArray(data) && !isMap(document.contents)
    ? (data as Readonly<Record<string, unknown>>[])
    : [];
}
