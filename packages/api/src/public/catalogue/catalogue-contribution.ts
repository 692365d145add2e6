import { splitName, type Contribution, type Edition, type EditionFile } from '@ml4astro/edition';
import type {
  AuthorOutput,
  ContributionDetail,
  ContributionSummary,
  FileOutput,
} from '../contribution/contribution-output.ts';
import { slugContribution } from './contribution-slug.ts';
import { foldMarks } from '@ml4astro/edition/fold-name';
import { onFirstUse } from './on-first-use.ts';
import { listPlaces } from './contribution-place.ts';
import type { PersonEntries } from './person-ref.ts';

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
export function buildContributions(
  edition: Edition,
  persons: PersonEntries,
): readonly CatalogueContribution[] {
  const topics = new Map(edition.facts.topics.map((topic) => [topic.id, topic]));
  const summaries = edition.contributions.map((each) => summarize(each, edition, topics, persons));
  const places = listPlaces(edition);
  return edition.contributions.map((contribution, index) => {
    const summary = summaries[index] ?? summarize(contribution, edition, topics, persons);
    const detail = {
      ...summary,
      abstract: contribution.abstract ?? null,
      places: places.get(contribution.id) ?? [],
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
  persons: PersonEntries,
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
    files: contribution.files.map((file) => locateFile(file, facts.path, slug)),
  };
}

function readAuthor(author: Contribution['authors'][number], persons: PersonEntries): AuthorOutput {
  if (typeof author === 'object' && 'name' in author) {
    return { name: author.name, ...splitName(author), person: null, affiliation: author.affiliation ?? null };
  }
  const [id, affiliation] = typeof author === 'string' ? [author, null] : [author.person, author.affiliation];
  const { ref, split } = persons.get(id) ?? { ref: { name: id }, split: splitName({ name: id }) };
  return { name: ref.name, ...split, person: id, affiliation };
}

function locateFile(file: Contribution['files'][number], path: string, slug: string): FileOutput {
  if ('url' in file) return { kind: file.kind, href: file.url, external: true };
  // Google Scholar wants a PDF in the folder of the page that describes it.
  const folder = file.kind === 'paper' ? `${path}/papers/${slug}` : `${path}/assets`;
  return { kind: file.kind, href: `${folder}/${file.file}`, external: false };
}

function linkTo(summary: ContributionSummary | undefined): ContributionDetail['previous'] {
  return summary === undefined ? null : { title: summary.title, href: summary.href };
}

function foldContribution({ title, authors, topics, abstract }: ContributionDetail): string {
  return foldMarks(
    [title, ...authors.map(({ name }) => name), ...topics.map(({ label }) => label), abstract ?? ''].join(
      '\n',
    ),
  );
}
