import { frozenClock, parseInstant } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { Catalogue } from './catalogue/catalogue.ts';
import { findPublicApi, getPublicApi, installPublicApi } from './installed-api.ts';
import { createPublicApi } from './public-api.ts';

test('an app that asks before anything is installed is told what to call', () => {
  expect(findPublicApi()).toBeUndefined();
  expect(() => getPublicApi()).toThrow(/installPublicApi\(createPublicApi/);
});

test('what the process installed is what every app gets', () => {
  const facts = {
    name: 'Rain',
    shortName: 'Rain',
    tagline: 'Drops.',
    about: '',
    hue: 0,
    url: 'https://rain.example.org',
  };
  const api = createPublicApi({
    catalogue: new Catalogue({ facts, people: [], editions: [] }),
    clock: frozenClock(parseInstant('2031-01-01T00:00:00Z')),
  });
  installPublicApi(api);
  expect(getPublicApi()).toBe(api);
  expect(findPublicApi()).toBe(api);
});
