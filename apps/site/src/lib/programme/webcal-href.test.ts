import { expect, test } from 'vitest';
import { webcalHref } from './webcal-href.ts';

test('a calendar is subscribed to where the series is public, whatever host shows the page', () => {
  expect(webcalHref('/icml2025/programme.ics', 'https://ml4astro.github.io')).toBe(
    'webcal://ml4astro.github.io/icml2025/programme.ics',
  );
});
