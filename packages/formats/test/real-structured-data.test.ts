import { describe, expect, test } from 'vitest';
import { GUEST_ROLES, splitName } from '@ml4astro/edition';
import { editionJsonLd, paperJsonLd, scholarMeta, scriptSafeJson } from '../src/structured-data/index.ts';
import type { DescribedEdition, DescribedPaper } from '../src/structured-data/index.ts';
import { editions, people, series, type RealEdition } from './real-editions.ts';
import { readJsonLd, valuesOf } from './read-json-ld.ts';

function describeEdition({ source, edition, dates }: RealEdition): DescribedEdition {
  const { facts } = source;
  const workshop = dates.find(({ key }) => key === 'workshop');
  return {
    ...edition,
    title: facts.title,
    conference: { ...facts.conference, url: facts.conference.url ?? null },
    workshop: workshop === undefined ? null : { ...workshop, moved: false },
    format: facts.format,
    venue: { ...edition.venue, address: facts.venue.address ?? null },
    people: facts.people.map(({ person, role, affiliation }) => ({
      person: { id: person, name: people.get(person)?.name ?? person },
      role,
      affiliation: affiliation ?? null,
    })),
  };
}

function listPapers({ source }: RealEdition): readonly DescribedPaper[] {
  return source.contributions.map((paper) => ({
    href: `${source.facts.path}/papers/${paper.id}/`,
    title: paper.title,
    authors: paper.authors.map((author) => {
      const person = typeof author === 'string' ? author : 'person' in author ? author.person : null;
      const register = person === null ? undefined : people.get(person);
      const name = typeof author === 'object' && 'name' in author ? author.name : (register?.name ?? '');
      return { name, ...splitName(register ?? { name }), person, affiliation: null };
    }),
    abstract: paper.abstract ?? null,
    topics: [],
    files: paper.files.map((file) =>
      'url' in file
        ? { kind: file.kind, href: file.url, external: true }
        : { kind: file.kind, href: `${source.facts.path}/papers/${paper.id}/${file.file}`, external: false },
    ),
  }));
}

describe.each(editions)('$edition.path', (each) => {
  const papers = listPapers(each);
  const context = { edition: { ...each.edition, title: each.source.facts.title }, published: '2023-07-29' };

  test('its home is an event that begins on the day of the workshop', async () => {
    const statements = await readJsonLd(editionJsonLd(series, describeEdition(each)));
    expect(valuesOf(statements, 'startDate')).toEqual([
      expect.stringMatching(`^${each.source.year}-\\d\\d-\\d\\d`),
    ]);
    // A year that is being prepared has announced nobody yet.
    const guests: readonly string[] = GUEST_ROLES;
    const hasGuests = each.source.facts.people.some(({ role }) => guests.includes(role));
    expect(valuesOf(statements, 'performer').length > 0).toBe(hasGuests);
  });

  test('each of its papers is an article with a title, and an author for each of its authors', async () => {
    for (const paper of papers) {
      const article = paperJsonLd(series, context, paper);
      const statements = await readJsonLd(JSON.parse(scriptSafeJson(article)) as object);
      expect(valuesOf(statements, 'headline')).toEqual([expect.stringMatching(/^[^$\\]+$/)]);
      expect(valuesOf(statements, 'author')).toHaveLength(paper.authors.length);
    }
  });

  test('Google Scholar is told each author with a family name, and where the PDF is', () => {
    for (const paper of papers) {
      const tags = scholarMeta(series, context, paper);
      const authors = tags.filter(([name]) => name === 'citation_author').map(([, content]) => content);
      expect(authors).toHaveLength(paper.authors.length);
      expect(authors.filter((name) => !/^[^,]+, [^,]+$/.test(name))).toEqual([]);
      const pdf = tags.find(([name]) => name === 'citation_pdf_url')?.[1];
      const hasPdf = paper.files.some(({ kind, href }) => kind === 'paper' && href.endsWith('.pdf'));
      expect(pdf !== undefined && URL.canParse(pdf)).toBe(hasPdf);
    }
  });
});
