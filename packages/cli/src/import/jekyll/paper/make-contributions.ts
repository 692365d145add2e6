import type { Contribution, PersonRecord } from '@ml4astro/edition';
import { plainTitle } from '../prose/plain-title.ts';
import type { ImportRecord } from '../report/import-record.ts';
import type { SiteAddress } from '../site/site-address.ts';
import type { WrittenAuthor, WrittenPaper } from './written-paper.ts';

/** What papers need beside the page. */
export interface PaperContext {
  readonly addresses: SiteAddress;
  /** Names in `assets/` by path in the folder of the site. */
  readonly assets: ReadonlyMap<string, string>;
  readonly personOf: (author: WrittenAuthor) => PersonRecord;
  readonly record: ImportRecord;
}

type ContributionFile = Contribution['files'][number];

/** Papers as the edition keeps them, each once, with a number that no other has. */
export function makeContributions(
  papers: readonly WrittenPaper[],
  context: PaperContext,
): readonly Contribution[] {
  const taken = new Set<string>();
  const numbers = new Set(papers.flatMap(({ number }) => (number === undefined ? [] : [number])));
  return papers.map((paper, index) => {
    const id = freeNumber(paper, index, taken, numbers, context.record);
    taken.add(id);
    const authors = authorsOf(paper, context);
    const marked = paper.authors.filter((author) => author.marked);
    const contact =
      marked.length === 1 && marked[0] !== undefined ? context.personOf(marked[0]).id : undefined;
    if (paper.presentation === undefined)
      context.record.guessed(undefined, 'papers that the page does not call spotlights are posters');
    return {
      id,
      title: plainTitle(paper.title),
      presentation: paper.presentation ?? 'poster',
      authors,
      ...(contact === undefined ? {} : { contact }),
      topics: [],
      files: filesOf(paper, context),
    };
  });
}

function authorsOf(paper: WrittenPaper, { personOf, record }: PaperContext): Contribution['authors'] {
  const seen = new Set<string>();
  return paper.authors.flatMap((author): Contribution['authors'] => {
    const { id } = personOf(author);
    if (seen.has(id)) {
      record.guessed(
        paper.span,
        `"${author.name}" stands twice among the authors of "${paper.title}"; once is kept`,
      );
      return [];
    }
    seen.add(id);
    return [author.affiliation === undefined ? id : { person: id, affiliation: author.affiliation }];
  });
}

/** The number of the page, or the place in its list where it gives none or gives one twice. */
function freeNumber(
  paper: WrittenPaper,
  index: number,
  taken: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
  record: ImportRecord,
): string {
  if (paper.number !== undefined && !taken.has(paper.number)) return paper.number;
  for (let place = index + 1; ; place += 1) {
    const id = String(place);
    if (taken.has(id) || numbers.has(id)) continue;
    if (paper.number !== undefined)
      record.guessed(
        paper.span,
        `the number ${paper.number} is another paper's already; "${paper.title}" gets ${id}`,
      );
    return id;
  }
}

function filesOf(
  { files, title, span }: WrittenPaper,
  { addresses, assets, record }: PaperContext,
): ContributionFile[] {
  const seen = new Set<string>();
  return files.flatMap(({ kind, href }): ContributionFile[] => {
    const target = addresses.resolve(href);
    if (target === undefined || target.kind === 'mail' || target.kind === 'anchor') {
      record.dropped(span, `the address "${href.slice(0, 80)}" of "${title}", which leads nowhere`);
      return [];
    }
    if (seen.has(target.url)) return [];
    seen.add(target.url);
    const local = target.kind === 'file' ? assets.get(target.file) : undefined;
    return [local === undefined ? { kind, url: target.url } : { kind, file: local }];
  });
}
