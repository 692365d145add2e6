import { expect, test } from 'vitest';
import { readJsonLd, valuesOf } from '../../test/read-json-ld.ts';
import { paperJsonLd, scholarMeta, type DescribedPaper } from './index.ts';

const series = {
  name: 'Machine Learning for Astrophysics',
  shortName: 'ML4Astro',
  url: 'https://example.org',
};
const edition = { path: '/icml2023', title: series.name, conference: { name: 'ICML 2023' } };
const context = { edition, published: '2023-07-29' };
const paper: DescribedPaper = {
  href: '/icml2023/papers/58-rays/',
  title: 'On $\\gamma$-rays & <others>',
  authors: [
    {
      name: 'Patrick van der Smagt',
      given: 'Patrick',
      family: 'van der Smagt',
      person: 'patrick-van-der-smagt',
      affiliation: 'TUM',
    },
    { name: 'Plato', given: '', family: 'Plato', person: null, affiliation: null },
  ],
  abstract: 'We **find** $x$\nin [data](https://example.org/d).',
  topics: [{ label: 'Inference' }, { label: 'Anomaly detection' }],
  files: [
    { kind: 'paper', href: 'https://elsewhere.org/58.pdf?download', external: true },
    { kind: 'paper', href: '/icml2023/papers/58-rays/58.pdf', external: false },
    { kind: 'arxiv', href: 'https://arxiv.org/abs/2306.01234v2', external: true },
    { kind: 'doi', href: 'https://doi.org/10.1093/mnras/stad1', external: true },
  ],
};

test('Google Scholar is told title, authors in order, date, conference and the file in the folder of the page', () => {
  expect(scholarMeta(series, context, paper)).toEqual([
    ['citation_title', 'On γ-rays & <others>'],
    ['citation_author', 'van der Smagt, Patrick'],
    ['citation_author', 'Plato'],
    ['citation_publication_date', '2023/07/29'],
    ['citation_conference_title', 'ICML 2023 Workshop on Machine Learning for Astrophysics'],
    ['citation_abstract_html_url', 'https://example.org/icml2023/papers/58-rays/'],
    ['citation_pdf_url', 'https://example.org/icml2023/papers/58-rays/58.pdf'],
    ['citation_language', 'en'],
    ['citation_keywords', 'Inference'],
    ['citation_keywords', 'Anomaly detection'],
    ['citation_arxiv_id', '2306.01234'],
    ['citation_doi', '10.1093/mnras/stad1'],
  ]);
});

test('what is not known is not said', () => {
  const bare = {
    ...paper,
    abstract: null,
    topics: [],
    files: [{ kind: 'paper', href: 'https://openreview.net/forum?id=1', external: true }],
  };
  const names = scholarMeta(series, { edition, published: null }, bare).map(([name]) => name);
  expect(names).toEqual([
    'citation_title',
    'citation_author',
    'citation_author',
    'citation_conference_title',
    'citation_abstract_html_url',
    'citation_language',
  ]);
  const said = Object.keys(paperJsonLd(series, { edition, published: null }, bare));
  expect(said).not.toEqual(expect.arrayContaining(['encoding']));
  expect(['abstract', 'keywords', 'datePublished', 'sameAs'].filter((name) => said.includes(name))).toEqual(
    [],
  );
});

test('a processor of JSON-LD finds an article with its authors, its file and what it is elsewhere', async () => {
  const statements = await readJsonLd(paperJsonLd(series, context, paper));
  const page = 'https://example.org/icml2023/papers/58-rays/';
  expect(statements).toEqual(
    expect.arrayContaining([
      [page, 'a', 'schema:ScholarlyArticle'],
      [page, 'headline', 'On γ-rays & <others>'],
      [page, 'datePublished', '2023-07-29'],
      [page, 'author', 'https://example.org/people/patrick-van-der-smagt/'],
      [page, 'sameAs', 'https://arxiv.org/abs/2306.01234v2'],
      [page, 'sameAs', 'https://doi.org/10.1093/mnras/stad1'],
      ['https://example.org/people/patrick-van-der-smagt/', 'familyName', 'van der Smagt'],
    ]),
  );
  expect(valuesOf(statements, 'contentUrl')).toEqual(['https://example.org/icml2023/papers/58-rays/58.pdf']);
  expect(valuesOf(statements, 'keywords').toSorted()).toEqual(['Anomaly detection', 'Inference']);
});

test('the abstract is its words on one line, without the marks of Markdown', () => {
  expect(paperJsonLd(series, context, paper)['abstract']).toBe('We find x in data.');
});
