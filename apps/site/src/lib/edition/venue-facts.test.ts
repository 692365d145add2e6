import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { createPublicApi, type EditionDetail } from '@ml4astro/api/public';
import { systemClock } from '@ml4astro/edition';
import { venueFacts } from './venue-facts.ts';

let edition: EditionDetail;

beforeAll(async () => {
  const directory = fileURLToPath(new URL('../../../../../editions', import.meta.url));
  edition = await createPublicApi({ directory, clock: systemClock }).caller.edition.get({ year: 2025 });
});

const said = (term: string, facts: EditionDetail) => venueFacts(facts).find((fact) => fact.term === term);

test('coordinates name their hemispheres, and their link opens a map', () => {
  expect(said('Coordinates', edition)).toEqual({
    term: 'Coordinates',
    text: '49.289° N, 123.117° W',
    href: 'geo:49.289,-123.117',
  });
  const southEast = { ...edition.venue, coordinates: { latitude: -33.87, longitude: 151.2 } };
  expect(said('Coordinates', { ...edition, venue: southEast })?.text).toBe('33.870° S, 151.200° E');
});

test('what nobody stated is left out: a city without a building has conference and time zone alone', () => {
  const unknown = {
    name: null,
    address: null,
    url: null,
    coordinates: null,
    accessibility: null,
    directions: null,
  };
  const facts = venueFacts({ ...edition, format: 'unstated', venue: unknown });
  expect(facts.map(({ term }) => term)).toEqual(['Conference', 'Time zone']);
});

test('accessibility and directions are told as the venue states them', () => {
  const venue = {
    ...edition.venue,
    accessibility: 'Step-free from the street.',
    directions: 'Two minutes from the station.',
  };
  expect(said('Accessibility', { ...edition, venue })?.text).toBe('Step-free from the street.');
  expect(said('Getting there', { ...edition, venue })?.text).toBe('Two minutes from the station.');
});

test('a building links to its own page only where it has one', () => {
  expect(said('Building', edition)).toEqual({ term: 'Building', text: 'Vancouver Convention Centre' });
  const venue = { ...edition.venue, url: 'https://example.org/' };
  expect(said('Building', { ...edition, venue })?.href).toBe('https://example.org/');
});
