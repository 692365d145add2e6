import { expect, test } from 'vitest';
import { sortKey } from './sort-key.ts';

const inOrder = (...names: readonly (string | { name: string; family: string })[]) =>
  names
    .map((each, at) =>
      typeof each === 'string' ? { id: String(at), name: each } : { id: String(at), ...each },
    )
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map(({ name }) => name);

test('persons stand in the order of their family names, marks aside', () => {
  expect(inOrder('Anais Möller', 'Zoe Łuczak', 'Ann Lee', 'Peter Melchior')).toEqual([
    'Ann Lee',
    'Zoe Łuczak',
    'Peter Melchior',
    'Anais Möller',
  ]);
});

test('a short family name stands before a longer one that begins with it', () => {
  expect(inOrder('Yuhang Li', { name: 'Ann Li Yang', family: 'Li Yang' }, 'Jiaxuan Li')).toEqual([
    'Jiaxuan Li',
    'Yuhang Li',
    'Ann Li Yang',
  ]);
});

test('the record says where the family name is not the last word', () => {
  expect(sortKey({ id: 'w', name: 'Wang Xiaosheng', family: 'Wang' })).toBe('wang\txiaosheng\tw');
});

test('equal names stand in the order of their ids', () => {
  expect(
    sortKey({ id: 'wei-wang', name: 'Wei Wang' }) < sortKey({ id: 'wei-wang-2', name: 'Wei Wang' }),
  ).toBe(true);
});
