import { readChangesets } from '@changesets/read';
import { expect, test } from 'vitest';
import { findPoorTexts } from '../src/changeset/poor-texts.ts';
import changelog from '../src/changeset/changelog.ts';
import { listPublishedPackages, ROOT } from '../src/published-packages.ts';

test('the changesets of this repository are sentences for users', async () => {
  expect(findPoorTexts(await readChangesets(ROOT))).toEqual([]);
});

test('they name packages that are published', async () => {
  const published = listPublishedPackages().map(({ name }) => name);
  const named = (await readChangesets(ROOT)).flatMap(({ releases }) => releases.map(({ name }) => name));
  expect(named.filter((name) => !published.includes(name))).toEqual([]);
});

test.each([
  ['', 'says nothing'],
  ['fix: dates are read', 'begins with "fix:"'],
  ['feat(ui)!: A thing.', 'begins with "feat(ui)!:"'],
  ['Takes over the change of 95936f5 to the clock.', 'names the commit 95936f5'],
  ['dates may be written without a zone.', 'does not begin like a sentence'],
  ['Dates may be written without a zone', 'does not end like a sentence'],
  ['Update dependencies.', 'too short'],
])('%j: %s', (summary, fault) => {
  expect(findPoorTexts([{ id: 'brave-owl', summary }])).toEqual([
    expect.stringMatching(`^\\.changeset/brave-owl\\.md .*${fault.replaceAll(/[()!]/g, '\\$&')}`),
  ]);
});

test.each([
  'Dates may be written without a zone.',
  '`workshop extend` asks before it writes.',
  'Accepts every defaced or decade-old address (it was 404 before).',
  'Needs Node 22.18 or newer.\n\nOlder ones cannot load TypeScript.',
])('a sentence is left alone: %j', (summary) => {
  expect(findPoorTexts([{ id: 'brave-owl', summary }])).toEqual([]);
});

test('a changelog has what users are told and no commit', () => {
  const changeset = {
    id: 'brave-owl',
    commit: '95936f5aa',
    summary: 'Dates need no zone.\n\nWrite a date alone.',
    releases: [],
  };
  expect(changelog.getReleaseLine(changeset, 'minor', null)).toBe(
    '- Dates need no zone.\n\n  Write a date alone.',
  );
});
