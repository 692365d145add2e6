import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readLedger, viewDeadline, type LedgerEntry } from '@ml4astro/edition';
import { present } from '../../test/present.ts';
import { readJsonLd, valuesOf } from '../../test/read-json-ld.ts';
import { editionJsonLd, seriesJsonLd, type DescribedEdition } from './index.ts';

const series = {
  name: 'Machine Learning for Astrophysics',
  shortName: 'ML4Astro',
  url: 'https://example.org',
};

function viewWorkshop(...entries: readonly LedgerEntry[]) {
  const now = Temporal.Instant.from('2026-01-01T00:00Z');
  return present(viewDeadline(readLedger('workshop', entries, 'Pacific/Honolulu'), {}, now));
}

const edition: DescribedEdition = {
  path: '/icml2023',
  title: series.name,
  conference: { name: 'ICML 2023', city: 'Honolulu', country: 'USA', url: 'https://icml.cc/2023' },
  timezone: 'Pacific/Honolulu',
  workshop: viewWorkshop({ value: '2023-07-29T09:00/17:00-10:00', announced: '2023-05-12' }),
  format: 'hybrid',
  venue: {
    name: 'Convention Center',
    address: '1801 Kalākaua Avenue',
    coordinates: { latitude: 21.29, longitude: -157.836 },
  },
  people: [
    { person: { id: 'chelsea-finn', name: 'Chelsea Finn' }, role: 'keynote', affiliation: 'Stanford' },
    { person: { id: 'chelsea-finn', name: 'Chelsea Finn' }, role: 'panelist', affiliation: 'Stanford' },
    { person: { id: 'brice-menard', name: 'Brice Ménard' }, role: 'soc', affiliation: null },
    { person: { id: 'a-reviewer', name: 'A Reviewer' }, role: 'reviewer', affiliation: null },
  ],
};
const HOME = 'https://example.org/icml2023/';

test('an edition is an event: when with the offset of the venue, where, of which series, who speaks and who organizes', async () => {
  const statements = await readJsonLd(editionJsonLd(series, edition));
  expect(statements).toEqual(
    expect.arrayContaining([
      [HOME, 'a', 'schema:Event'],
      [HOME, 'startDate', '2023-07-29T09:00:00-10:00'],
      [HOME, 'endDate', '2023-07-29T17:00:00-10:00'],
      [HOME, 'eventStatus', 'schema:EventScheduled'],
      [HOME, 'eventAttendanceMode', 'schema:MixedEventAttendanceMode'],
      [HOME, 'superEvent', 'https://example.org/#series'],
      ['https://example.org/#series', 'a', 'schema:EventSeries'],
      [HOME, 'performer', 'https://example.org/people/chelsea-finn/'],
      [HOME, 'organizer', 'https://example.org/people/brice-menard/'],
    ]),
  );
  expect(valuesOf(statements, 'performer')).toHaveLength(1);
  expect(valuesOf(statements, 'addressLocality')).toEqual(['Honolulu']);
  expect(valuesOf(statements, 'longitude').map(Number)).toEqual([-157.836]);
  expect(JSON.stringify(statements)).not.toContain('Reviewer');
});

const datesOf = (...entries: readonly LedgerEntry[]) => {
  const { startDate, endDate, previousStartDate, eventStatus } = editionJsonLd(series, {
    ...edition,
    workshop: viewWorkshop(...entries),
  });
  return { startDate, endDate, previousStartDate, eventStatus };
};

test('a day without hours is a day', () => {
  expect(datesOf({ value: '2023-07-29', announced: '2023-05-12' })).toMatchObject({
    startDate: '2023-07-29',
    endDate: '2023-07-29',
  });
});

test('days to choose from are no start', () => {
  expect(datesOf({ value: '2023-07-28 or 2023-07-29', announced: '2023-03-28' })).toMatchObject({
    startDate: undefined,
    eventStatus: 'https://schema.org/EventScheduled',
  });
});

test('an event that moved says when it was to be, and one that was taken back is cancelled', () => {
  const first = { value: '2023-07-28', announced: '2023-03-28' };
  expect(datesOf(first, { value: '2023-07-29', announced: '2023-05-12' })).toMatchObject({
    startDate: '2023-07-29',
    previousStartDate: '2023-07-28',
    eventStatus: 'https://schema.org/EventRescheduled',
  });
  expect(datesOf(first, { value: 'withdrawn', announced: '2023-05-12' })).toMatchObject({
    startDate: '2023-07-28',
    eventStatus: 'https://schema.org/EventCancelled',
  });
});

test('the hub is a series with its editions', async () => {
  const statements = await readJsonLd(seriesJsonLd({ ...series, tagline: 'At ICML.' }, [edition]));
  expect(statements).toEqual(
    expect.arrayContaining([
      ['https://example.org/#series', 'a', 'schema:EventSeries'],
      ['https://example.org/#series', 'description', 'At ICML.'],
      ['https://example.org/#series', 'subEvent', HOME],
      [HOME, 'name', 'Machine Learning for Astrophysics at ICML 2023'],
    ]),
  );
});
