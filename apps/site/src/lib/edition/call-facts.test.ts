import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { createPublicApi, type EditionDetail } from '@ml4astro/api/public';
import { systemClock } from '@ml4astro/edition';
import { callFacts } from './call-facts.ts';

let edition: EditionDetail;

beforeAll(async () => {
  const directory = fileURLToPath(new URL('../../../../../editions', import.meta.url));
  edition = await createPublicApi({ directory, clock: systemClock }).caller.edition.get({ year: 2025 });
});

/** What the page says under `term` when the call of 2025 has `changes`. */
const said = (term: string, changes: Partial<EditionDetail['call']> = {}) =>
  callFacts({ ...edition, call: { ...edition.call, ...changes } }).find((fact) => fact.term === term)?.text;

test('what the organizers left unstated is left out, not guessed', () => {
  expect(callFacts(edition).map(({ term }) => term)).toEqual([
    'What',
    'Length',
    'Format',
    'Prior publication',
  ]);
});

test('a page range says whether references count, where that was said', () => {
  expect(said('Length')).toBe('2–4 pages');
  expect(said('Length', { pages: { min: null, max: 4, references: 'excluded' } })).toBe(
    'Up to 4 pages, not counting references',
  );
  expect(said('Length', { pages: { min: null, max: 6, references: 'included' } })).toBe(
    'Up to 6 pages, references included',
  );
});

test('the style files are a fact of their own, with their address', () => {
  const format = {
    name: 'ICML 2023 format',
    url: 'https://example.org/',
    styleFiles: 'https://example.org/a.zip',
  };
  expect(callFacts({ ...edition, call: { ...edition.call, format } })).toContainEqual({
    term: 'Style files',
    text: 'LaTeX style files',
    href: 'https://example.org/a.zip',
  });
});

test('review and publication are said in words that an author knows', () => {
  expect(said('Review', { blind: 'double' })).toBe('Double-blind');
  expect(said('Publication', { archival: 'non-archival' })).toMatch(/^Non-archival/);
});

test('the kind of submission begins a line, so it begins with a capital', () => {
  expect(said('What')).toBe('Extended abstract');
});
