import { fileURLToPath } from 'node:url';
import { loadSeries } from '@ml4astro/edition/load';
import type { CitedAuthor, CitedPaper } from '../src/citation/index.ts';
import { citationKey, findArxivId, findDoi } from '../src/citation/index.ts';

const series = loadSeries(fileURLToPath(new URL('../../../editions', import.meta.url)));
const persons = new Map(series.people.map((person) => [person.id, person]));

/** Every paper on record, all years. */
export const REAL_PAPERS: readonly CitedPaper[] = series.editions.flatMap(
  ({ slug, year, facts, contributions }) =>
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
      arxiv:
        paper.files.map((file) => ('url' in file ? findArxivId(file.url) : undefined)).find(Boolean) ?? null,
      abstract: paper.abstract ?? null,
      topics: paper.topics,
      archival: facts.call.archival,
    })),
);

/** A person's name in its parts, where the register parts it or else before the last word. */
function nameAuthor(
  author: (typeof series.editions)[number]['contributions'][number]['authors'][number],
): CitedAuthor {
  const id = typeof author === 'string' ? author : 'person' in author ? author.person : undefined;
  const person = id === undefined ? undefined : persons.get(id);
  const name = person?.name ?? (typeof author === 'object' && 'name' in author ? author.name : undefined);
  if (name === undefined) throw new Error(`${id} is nobody in editions/people.yaml`);
  const family = person?.family ?? name.split(' ').at(-1) ?? name;
  return { given: name.replace(family, '').trim(), family };
}
