import type { Contribution, Edition, EditionFile } from '@ml4astro/edition';
import type {
  AuthorOutput,
  ContributionDetail,
  ContributionSummary,
  FileOutput,
} from '../contribution/contribution-output.ts';
import { slugContribution } from './contribution-slug.ts';
import { foldText } from './fold-text.ts';
import type { PersonRefs } from './person-ref.ts';
import { readWallTime } from './wall-time.ts';

/** A contribution with all that does not depend on time. */
export interface CatalogueContribution {
  readonly summary: ContributionSummary;
  readonly detail: ContributionDetail;
  /** Ids of its authors, as far as they are in the register. */
  readonly persons: ReadonlySet<string>;
  /** Title, authors, topics and abstract, folded; made when a text is first searched for. */
  readonly searchText: () => string;
}

/** The contributions of an edition, in the order of its file. */
export function buildContributions(edition: Edition, persons: PersonRefs): readonly CatalogueContribution[] {
  const topics = new Map(edition.facts.topics.map((topic) => [topic.id, topic]));
  const summaries = edition.contributions.map((each) => summarize(each, edition, topics, persons));
  return edition.contributions.map((contribution, index) => {
    const summary = summaries[index] ?? summarize(contribution, edition, topics, persons);
    const detail = {
      ...summary,
      abstract: contribution.abstract ?? null,
      session: findSession(contribution.id, edition),
      previous: linkTo(summaries[index - 1]),
      next: linkTo(summaries[index + 1]),
    };
    return {
      summary,
      detail,
      persons: new Set(summary.authors.flatMap(({ person }) => person ?? [])),
      searchText: onFirstUse(() => foldContribution(detail)),
    };
  });
}

function summarize(
  contribution: Contribution,
  { year, facts }: Edition,
  topics: ReadonlyMap<string, EditionFile['topics'][number]>,
  persons: PersonRefs,
): ContributionSummary {
  const slug = slugContribution(contribution.id, contribution.title);
  return {
    year,
    id: contribution.id,
    slug,
    href: `${facts.path}/papers/${slug}/`,
    title: contribution.title,
    presentation: contribution.presentation,
    authors: contribution.authors.map((author) => readAuthor(author, persons)),
    topics: contribution.topics.flatMap((id) => topics.get(id) ?? []),
    files: contribution.files.map((file) => locateFile(file, facts.path)),
  };
}

function readAuthor(author: Contribution['authors'][number], persons: PersonRefs): AuthorOutput {
  if (typeof author === 'object' && 'name' in author) {
    return { name: author.name, person: null, affiliation: author.affiliation ?? null };
  }
  const [id, affiliation] = typeof author === 'string' ? [author, null] : [author.person, author.affiliation];
  return { name: persons.get(id)?.name ?? id, person: id, affiliation };
}

function locateFile(file: Contribution['files'][number], path: string): FileOutput {
  return 'url' in file
    ? { kind: file.kind, href: file.url, external: true }
    : { kind: file.kind, href: `${path}/assets/${file.file}`, external: false };
}

function findSession(id: string, { schedule, facts }: Edition): ContributionDetail['session'] {
  const row = schedule.find(({ contribution }) => contribution === id);
  if (row === undefined) return null;
  const [start, end] = [row.start, row.end].map((text) => readWallTime(text, facts.timezone));
  if (start === undefined || end === undefined) return null;
  return {
    id: row.id,
    day: start.day,
    start: start.time,
    end: end.time,
    startsAt: start.instant,
    title: row.title,
  };
}

function linkTo(summary: ContributionSummary | undefined): ContributionDetail['previous'] {
  return summary === undefined ? null : { title: summary.title, href: summary.href };
}

function foldContribution({ title, authors, topics, abstract }: ContributionDetail): string {
  return foldText(
    [title, ...authors.map(({ name }) => name), ...topics.map(({ label }) => label), abstract ?? ''].join(
      '\n',
    ),
  );
}

function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
