import { test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { anyLedgers } from '../test/ledger-arbitraries.ts';
import { joinEntries, listMissingEntries } from './join-entries.ts';

const first = { value: '2025-05-25T23:59 AoE', announced: '2025-04-29' };
const extension = { value: '2025-06-01T23:59 AoE', announced: '2025-05-20T09:00:00Z', reason: 'requests' };
const second = { value: '2025-06-03T23:59 AoE', announced: '2025-05-24T09:00:00Z', reason: 'more requests' };

test('an entry from elsewhere is put in by when it was announced', () => {
  expect(joinEntries([first, second], [extension])).toEqual([first, extension, second]);
  expect(joinEntries([], [second, extension])).toEqual([extension, second]);
});

test('an entry that both hold counts once, as the files say it, under whichever offset it was written', () => {
  const mended = { ...extension, announced: '2025-05-20T11:00:00+02:00', reason: 'mended words' };
  expect(joinEntries([first, mended], [extension])).toEqual([first, mended]);
  expect(listMissingEntries([first, mended], [extension, second, second])).toEqual([second]);
});

test('a day is not the instant at which it begins', () => {
  const same = { value: '2025-05-26', announced: '2025-04-28T10:00:00Z' };
  expect(joinEntries([first], [same])).toEqual([first, same]);
});

test('files that are out of order stay as they are', () => {
  expect(joinEntries([second, first], [extension])).toEqual([second, first, extension]);
});

property.prop([anyLedgers])('joining twice is joining once, and loses nothing', (ledgers) => {
  for (const { lines } of ledgers.values()) {
    const entries = lines.map(({ announced }, at) => ({ value: `${at}`, announced }));
    const more = entries.map(({ value, announced }, at) => ({
      value,
      announced: `${announced}T0${at}:00:00Z`,
    }));
    const joined = joinEntries(entries, more);
    expect(joinEntries(joined, more)).toEqual(joined);
    expect(joined.filter((entry) => entries.includes(entry))).toEqual(entries);
    expect(listMissingEntries(joined, more)).toEqual([]);
  }
});
