import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isExtended, isMoved } from './deadline-change.ts';
import { DEADLINE_KEYS, readLedger } from './deadline-ledger.ts';

const LATER = Temporal.Instant.from('2030-01-01T00:00Z');

/** What a date that had these values, one after the other, is called in the end. */
function changeOf(key: string, values: readonly string[]): 'extended' | 'moved' | 'neither' | 'both' {
  const entries = values.map((value, day) => ({ value, announced: `2022-04-0${day + 1}` }));
  const ledger = readLedger(key, entries, 'America/Vancouver');
  const [extended, moved] = [isExtended(ledger, LATER), isMoved(ledger, LATER)];
  return extended ? (moved ? 'both' : 'extended') : moved ? 'moved' : 'neither';
}

describe('a submission deadline', () => {
  test.each([
    ['a later day', ['2022-05-16 AoE', '2022-05-23 AoE'], 'extended'],
    ['a later hour', ['2022-05-16T12:00 AoE', '2022-05-16T23:59 AoE'], 'extended'],
    ['a later day that gains its hour', ['2022-05-16', '2022-05-23', '2022-05-23T23:59 AoE'], 'extended'],
    ['a later day that gains its zone', ['2022-05-16', '2022-05-23', '2022-05-23 AoE'], 'extended'],
    [
      'a later day that was withdrawn and set again',
      ['2022-05-16 AoE', '2022-05-23 AoE', 'withdrawn', '2022-05-23 AoE'],
      'extended',
    ],
    [
      'a later day that was put in doubt and set again',
      ['2022-05-16', '2022-05-23', '2022-05-23 or 2022-05-24', '2022-05-23'],
      'extended',
    ],
    ['a second extension', ['2022-05-16 AoE', '2022-05-23 AoE', '2022-05-30 AoE'], 'extended'],
    ['a cut extension', ['2022-05-16 AoE', '2022-05-23 AoE', '2022-05-20 AoE'], 'moved'],
    ['an extension that was taken back', ['2022-05-16 AoE', '2022-05-23 AoE', '2022-05-16 AoE'], 'moved'],
    ['an earlier day', ['2022-05-23 AoE', '2022-05-16 AoE'], 'moved'],
    ['an earlier day that gains its hour', ['2022-05-23', '2022-05-16', '2022-05-16T23:59 AoE'], 'moved'],
    ['a day that gains its hour', ['2022-05-16', '2022-05-16T23:59 AoE'], 'neither'],
    ['one instant on two clocks', ['2022-05-16T23:59 AoE', '2022-05-17T11:59Z'], 'neither'],
    ['a tentative day that is settled', ['2022-05-16 or 2022-05-23', '2022-05-23'], 'neither'],
    ['a later day that is not settled', ['2022-05-16', '2022-05-22 or 2022-05-23'], 'neither'],
    ['a date taken back', ['2022-05-16 AoE', '2022-05-23 AoE', 'withdrawn'], 'neither'],
    ['one line', ['2022-05-16 AoE'], 'neither'],
  ])('%s: %j is %s', (_, values, change) => {
    expect(changeOf('submission', values)).toBe(change);
  });
});

describe('a workshop', () => {
  test.each([
    ['another day, with a choice between', ['2022-07-23', '2022-07-22 or 2022-07-23', '2022-07-22'], 'moved'],
    ['a later day', ['2022-07-22', '2022-07-23'], 'moved'],
    ['two days of which the second is left', ['2022-07-22/2022-07-23', '2022-07-23'], 'moved'],
    ['other hours', ['2022-07-22T09:00/17:00-04:00', '2022-07-22T09:00/18:00-04:00'], 'moved'],
    ['a day that gains its hours', ['2022-07-22', '2022-07-22T09:00/17:00-04:00'], 'neither'],
  ])('%s: %j is %s', (_, values, change) => {
    expect(changeOf('workshop', values)).toBe(change);
  });
});

test('only what ends an act or takes a final file is extended; all else moves', () => {
  const later = ['2022-05-16 AoE', '2022-05-23 AoE'];
  const keys = [...DEADLINE_KEYS, 'camera-ready-video', 'slideslive-upload', 'travel-grants'];
  expect(keys.filter((key) => changeOf(key, later) === 'extended')).toEqual([
    'submission',
    'camera-ready-paper',
    'camera-ready-poster',
    'reviewer-sign-up',
    'registration',
    'upload',
    'camera-ready-video',
  ]);
  expect(keys.map((key) => changeOf(key, later)).filter((change) => change === 'moved')).toHaveLength(8);
});
