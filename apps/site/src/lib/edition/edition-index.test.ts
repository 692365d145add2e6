import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createPublicApi, type EditionDetail } from '@ml4astro/api/public';
import { frozenClock, parseInstant } from '@ml4astro/edition';
import { editionIndex, OLD_ANCHORS, type IndexPage } from './edition-index.ts';
import { homeSections } from './home-sections.ts';

const { caller } = createPublicApi({
  directory: fileURLToPath(new URL('../../../../../editions', import.meta.url)),
  clock: frozenClock(parseInstant('2026-01-01T00:00:00Z')),
  upTo: 2025,
});

/** The headings of the pages that stood at ml4astro.github.io, with the ids that kramdown gave them. */
const HEADINGS = {
  2023: [
    'rationale',
    'program',
    'invited-speakers-and-panelists',
    'workshop-schedule',
    'accepted-contributions',
    'call-for-abstracts',
    'volunteering-to-serve-as-a-reviewer',
    'logistics-and-faqs',
    'important-dates',
    'instructions-for-posters',
    'soc',
  ],
  2025: [
    'rationale',
    'program',
    'invited-speakers',
    'panelists',
    'workshop-schedule',
    'accepted-contributions',
    'call-for-abstracts',
    'important-dates',
    'submission-guidelines',
    'submission-process',
    'soc',
    'contact-us',
  ],
};

test('the list of old anchors has every heading of the former sites, once', () => {
  expect([...OLD_ANCHORS].sort()).toEqual([...new Set([...HEADINGS[2023], ...HEADINGS[2025]])].sort());
});

describe.each([2022, 2023, 2025])('the home page of %i', (year) => {
  let edition: EditionDetail;
  let sections: ReadonlySet<string>;
  let index: IndexPage[];
  beforeAll(async () => {
    edition = await caller.edition.get({ year });
    const { items } = await caller.contribution.list({ year, presentation: 'spotlight' });
    sections = homeSections(edition, items.length);
    index = editionIndex(edition, sections);
  });
  const lines = () => index.flatMap((page) => [page, ...page.entries]);

  test.each(OLD_ANCHORS)('has one place for #%s', (anchor) => {
    const places = [...sections, ...lines().map(({ id }) => id)].filter((id) => id === anchor);
    expect(places).toHaveLength(1);
  });

  test('leads from every line of its index to a page of the edition', () => {
    for (const { href } of lines()) expect(href).toMatch(new RegExp(`^/icml${year}/[a-z]+/(#[a-z-]+)?$`));
  });
});

test('speakers of a year whose guests are keynotes are found where they stand', async () => {
  const edition = await caller.edition.get({ year: 2023 });
  const people = editionIndex(edition, new Set()).find(({ title }) => title === 'People');
  expect(people?.entries.map(({ href }) => href)).toEqual([
    '/icml2023/people/#keynotes',
    '/icml2023/people/#panelists',
  ]);
});
