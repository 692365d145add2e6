import { readFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSeries } from '@ml4astro/edition/load';
import type { CitedAuthor, CitedPaper } from '../src/citation/index.ts';
import { citationKey, findArxivId, findDoi } from '../src/citation/index.ts';

const series = loadSeries(fileURLToPath(new URL('../../../editions', import.meta.url)));
const persons = new Map(series.people.map((person) => [person.id, person]));

/** Every paper on record, all years. */
export const REAL_PAPERS: readonly CitedPaper[] = series.editions.flatMap(({ slug, year, facts, contributions }) =>
  contributions.map((paper) => ({
    key: citationKey(slug, paper.id),
    title: paper.title,
    authors: paper.authors.map(nameAuthor),
    year,
    date: `${year}-07-20`,
    workshop: facts.title,
    conference: facts.conference,
    url: `https://ml4astro.github.io/${slug}/papers/${paper.id}/`,
    pdf: null,
    doi: paper.files.map((file) => ('url' in file ? findDoi(file.url) : undefined)).find(Boolean) ?? null,
    arxiv: paper.files.map((file) => ('url' in file ? findArxivId(file.url) : undefined)).find(Boolean) ?? null,
    abstract: paper.abstract ?? null,
    topics: paper.topics,
    archival: facts.call.archival,
  })),
);
