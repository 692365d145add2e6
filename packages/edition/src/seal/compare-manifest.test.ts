import { expect, test } from 'vitest';
import { compareManifest } from './compare-manifest.ts';

const MANIFEST = { 'edition.yaml': 'aa', 'content/call.md': 'bb' };

test('equal files differ in nothing, in whatever order they are listed', () => {
  const actual = new Map(Object.entries(MANIFEST).reverse());
  expect(compareManifest(MANIFEST, actual)).toEqual([]);
});

test('a changed, a missing and an added file are each named, in order of their paths', () => {
  const actual = new Map([
    ['edition.yaml', 'ab'],
    ['assets/late.png', 'cc'],
  ]);
  expect(compareManifest(MANIFEST, actual)).toEqual([
    { path: 'assets/late.png', kind: 'added' },
    { path: 'content/call.md', kind: 'missing' },
    { path: 'edition.yaml', kind: 'changed' },
  ]);
});

test('a file that bears a name of every object is a file like others', () => {
  expect(compareManifest({}, new Map([['constructor', 'aa']]))).toEqual([
    { path: 'constructor', kind: 'added' },
  ]);
});
