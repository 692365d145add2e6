import type { Edition, Series } from '@ml4astro/edition';

/**
 * One sentence per id in the editions that names nothing, and per id that names two things. `workshop check` says more
 * (places, proposals); this is what keeps addresses unique and pages whole.
 */
export function listDanglingReferences(series: Series): readonly string[] {
  const persons = new Set(series.people.map(({ id }) => id));
  return [
    ...repeated(series.people.map(({ id }) => id)).map(
      (id) => `people.yaml: two persons have the id "${id}".`,
    ),
    ...repeated(series.editions.map(({ facts }) => facts.path)).map(
      (path) => `Two editions have the path ${path}.`,
    ),
    ...series.editions.flatMap((edition) => listInEdition(edition, persons)),
  ];
}

function listInEdition(
  { year, facts, schedule, contributions }: Edition,
  persons: ReadonlySet<string>,
): string[] {
  const papers = new Set(contributions.map(({ id }) => id));
  const topics = new Set(facts.topics.map(({ id }) => id));
  const authors = contributions.flatMap((each) => each.authors.flatMap(personOf));
  const nobody = (file: string, ids: readonly string[]) =>
    [...new Set(ids)]
      .filter((id) => !persons.has(id))
      .map((id) => `${year}/${file}: "${id}" is nobody in people.yaml.`);
  return [
    ...nobody(
      'edition.yaml',
      facts.people.map(({ person }) => person),
    ),
    ...nobody('contributions.yaml', authors),
    ...nobody(
      'schedule.yaml',
      schedule.flatMap(({ speakers, panelists }) => [...speakers, ...panelists]),
    ),
    ...repeated(contributions.map(({ id }) => id)).map(
      (id) => `${year}/contributions.yaml: two have the id "${id}".`,
    ),
    ...schedule
      .flatMap(({ contribution, posters }) => [
        ...(contribution === undefined ? [] : [contribution]),
        ...posters.map((poster) => poster.contribution),
      ])
      .filter((id) => !papers.has(id))
      .map((id) => `${year}/schedule.yaml: contribution "${id}" is not in contributions.yaml.`),
    ...contributions
      .flatMap(({ id, topics: named }) => named.map((topic) => ({ id, topic })))
      .filter(({ topic }) => !topics.has(topic))
      .map(
        ({ id, topic }) =>
          `${year}/contributions.yaml: "${id}" has topic "${topic}", which edition.yaml does not list.`,
      ),
  ];
}

function personOf(author: Edition['contributions'][number]['authors'][number]): readonly string[] {
  if (typeof author === 'string') return [author];
  return 'person' in author ? [author.person] : [];
}

function repeated(ids: readonly string[]): readonly string[] {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const id of ids) {
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return [...twice];
}
