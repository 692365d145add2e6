import { fc, test as property } from '@fast-check/vitest';
import { parse } from 'yaml';
import { expect } from 'vitest';
import { writtenFile, writtenValue, type WrittenFile } from '../../test/yaml-arbitraries.ts';
import { insertAtPath } from './insert-at-path.ts';
import { moveAtPath } from './move-at-path.ts';
import { removeAtPath } from './remove-at-path.ts';
import { setAtPath } from './set-at-path.ts';

const commentsOf = (text: string): readonly string[] =>
  text.match(/# (?:comment \d+\.|yaml-language).*/g) ?? [];
const linesOf = (text: string) => text.split(/\r?\n/);
const listOf = (text: string, path: readonly string[]) =>
  path.reduce<unknown>((data, key) => (data as Record<string, unknown>)[key], parse(text)) as unknown[];
/** All of the data but the list. */
const restOf = (text: string) =>
  JSON.stringify(parse(text), (key, value: unknown) => (key === 'list' ? undefined : value));
const breaksOf = (text: string) => new Set(text.match(/\r?\n/g));
const endsAsBefore = ({ text }: WrittenFile, after: string) =>
  expect([...breaksOf(after)].filter((each) => !breaksOf(text).has(each))).toEqual([]);
const isSubsequence = (some: readonly string[], all: readonly string[]) => {
  let at = 0;
  for (const each of all) if (each === some[at]) at += 1;
  return at === some.length;
};

const filePlace = writtenFile.chain((file) => fc.tuple(fc.constant(file), fc.nat({ max: file.size - 1 })));

property.prop([filePlace])('an entry that is removed leaves all others, and their comments', ([file, at]) => {
  const { text, path, own } = file;
  const after = removeAtPath(text, [...path, at]);
  expect(listOf(after, path)).toEqual(listOf(text, path).toSpliced(at, 1));
  if (path.length > 0) expect(restOf(after)).toBe(restOf(text));
  endsAsBefore(file, after);
  const kept = commentsOf(after);
  expect(isSubsequence(kept, commentsOf(text))).toBe(true);
  expect(kept.filter((each) => own[at]?.includes(each))).toEqual([]);
  const others = own.filter((_, index) => index !== at).flat();
  expect(others.filter((each) => !kept.includes(each))).toEqual([]);
  // No line is touched that stays, unless the list itself became [].
  if (file.size > 1) expect(isSubsequence(linesOf(after), linesOf(text))).toBe(true);
  expect(/(?:\r?\n){3}/.test(after) && !/(?:\r?\n){3}/.test(text)).toBe(false);
});

property.prop([filePlace])(
  'entries removed one after the other leave an empty list',
  ([{ text, path, size }]) => {
    let after = text;
    for (let left = size; left > 0; left -= 1) after = removeAtPath(after, [...path, 0]);
    expect(listOf(after, path)).toEqual([]);
    expect(after).toContain('[]');
  },
);

property.prop([filePlace, fc.constantFrom('a', 'b', 'c', 'd', 'e'), writtenValue])(
  'a field that is set is set, whatever it was, and nothing else changes',
  ([file, at], key, value) => {
    const { text, path } = file;
    const after = setAtPath(text, [...path, at, key], value);
    const entry = { ...(listOf(text, path)[at] as object), [key]: value };
    expect(listOf(after, path)).toEqual(listOf(text, path).with(at, entry));
    if (path.length > 0) expect(restOf(after)).toBe(restOf(text));
    expect(commentsOf(after)).toEqual(commentsOf(text));
    endsAsBefore(file, after);
    expect(setAtPath(after, [...path, at, key], value)).toBe(after);
  },
);

property.prop([filePlace, fc.constantFrom('a', 'b', 'c', 'd')])(
  'a field that is removed takes no other with it',
  ([file, at], key) => {
    const { text, path } = file;
    const after = removeAtPath(text, [...path, at, key]);
    const { [key]: _gone, ...entry } = listOf(text, path)[at] as Record<string, unknown>;
    expect(listOf(after, path)).toEqual(listOf(text, path).with(at, entry));
    if (path.length > 0) expect(restOf(after)).toBe(restOf(text));
    endsAsBefore(file, after);
    expect(isSubsequence(commentsOf(after), commentsOf(text))).toBe(true);
  },
);

property.prop([
  writtenFile,
  fc.nat({ max: 6 }),
  fc.dictionary(fc.constantFrom('a', 'x'), writtenValue, { minKeys: 1 }),
])('an entry that is inserted stands at its place, and every line stays', (file, index, fields) => {
  const { text, path } = file;
  const entry = { ...fields };
  const after = insertAtPath(text, path, index, entry);
  expect(listOf(after, path)).toEqual(listOf(text, path).toSpliced(index, 0, entry));
  if (path.length > 0) expect(restOf(after)).toBe(restOf(text));
  expect(isSubsequence(linesOf(text), linesOf(after))).toBe(true);
  endsAsBefore(file, after);
});

property.prop([filePlace, fc.nat({ max: 5 })])(
  'an entry that is moved stands elsewhere as it was written, with all that is its own',
  ([file, from], to) => {
    const { text, path } = file;
    const after = moveAtPath(text, path, from, to);
    const entries = listOf(text, path);
    expect(listOf(after, path)).toEqual(entries.toSpliced(from, 1).toSpliced(to, 0, entries[from]));
    const written = (all: string) => linesOf(all).filter((line) => line !== '');
    expect(written(after).toSorted()).toEqual(written(text).toSorted());
    endsAsBefore(file, after);
  },
);

property.prop([writtenFile, writtenValue])(
  'a list that becomes a value loses what was in it alone',
  (file, value) => {
    const { text, path } = file;
    if (path.length === 0) return;
    const after = setAtPath(text, path, value);
    expect(listOf(after, path)).toEqual(value);
    expect(restOf(after)).toBe(restOf(text));
    endsAsBefore(file, after);
  },
);
