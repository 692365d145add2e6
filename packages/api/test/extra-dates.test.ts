import { frozenClock, parseInstant, type LedgerEntry } from '@ml4astro/edition';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createPublicApi, type DatedEntries, type ExtraDates } from '../src/public/index.ts';
import { writeSmallSeries } from './small-series.ts';

const EXTENSION = {
  value: '2031-06-08T23:59 AoE',
  announced: '2031-05-30T09:00:00Z',
  reason: 'a storm',
} as const;

/** Dates that change when told to. */
class SettableDates implements ExtraDates {
  #byYear = new Map<number, DatedEntries>();
  #listeners = new Set<() => void>();

  current() {
    return this.#byYear;
  }

  onChange(listener: () => void) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  set(year: number, key: string, entries: readonly LedgerEntry[]) {
    this.#byYear = new Map([[year, new Map([[key, entries]])]]);
    for (const listener of this.#listeners) listener();
  }
}

function open(replaced: Readonly<Record<string, string>> = {}) {
  const extraDates = new SettableDates();
  const onUnreadable = vi.fn<(error: unknown) => void>();
  const clock = frozenClock(parseInstant('2031-06-02T15:00:00Z'));
  const api = createPublicApi({ directory: writeSmallSeries(replaced), clock, extraDates, onUnreadable });
  onTestFinished(() => api.close());
  return { api, extraDates, onUnreadable };
}

test('an extension from elsewhere is in the next answer, and reopens what it reopens', async () => {
  const { api, extraDates } = open();
  expect((await api.caller.edition.get({ year: 2031 })).acts.submit.state).toBe('closed');
  extraDates.set(2031, 'submission', [EXTENSION]);
  const { acts, dates } = await api.caller.edition.get({ year: 2031 });
  expect(acts.submit).toMatchObject({ state: 'open', window: { closesAt: '2031-06-09T12:00:00Z' } });
  const submission = dates.find(({ key }) => key === 'submission');
  expect(submission).toMatchObject({ current: { reason: 'a storm' }, extended: true });
  expect(submission?.superseded).toHaveLength(2);
  expect(await api.caller.edition.news({ year: 2031 })).toContainEqual(
    expect.objectContaining({ at: '2031-05-30T09:00:00Z' }),
  );
});

test('what the files hold already counts once', async () => {
  const { api, extraDates } = open();
  const before = await api.caller.edition.get({ year: 2031 });
  extraDates.set(2031, 'submission', [
    { value: '2031-06-01T23:59 AoE', announced: '2031-05-20', reason: 'the same' },
  ]);
  expect(await api.caller.edition.get({ year: 2031 })).toEqual(before);
});

test('entries that cannot be read leave the last good catalogue, and are told', async () => {
  const { api, extraDates, onUnreadable } = open();
  const before = await api.caller.edition.get({ year: 2031 });
  extraDates.set(2031, 'submission', [{ ...EXTENSION, value: 'next week' }]);
  expect(String(onUnreadable.mock.calls[0])).toContain('next week');
  expect(await api.caller.edition.get({ year: 2031 })).toEqual(before);
});

test('without extra dates, and for other years, the series is the very one that was read', () => {
  const { api, extraDates } = open();
  const [first, second] = api.catalogue().series.editions;
  extraDates.set(2032, 'submission', [EXTENSION]);
  expect(api.catalogue().series.editions[0]).toBe(first);
  expect(api.catalogue().series.editions[1]).not.toBe(second);
});
