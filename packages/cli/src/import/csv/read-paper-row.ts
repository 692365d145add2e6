import type { Edition, FileKind } from '@ml4astro/edition';
import { findLink } from '../paper/link.ts';
import type { AuthorDraft, PaperDraft, PaperLink } from '../paper/paper-draft.ts';
import { readAuthors } from '../paper/read-authors.ts';
import { readTopics } from '../paper/topics.ts';
import { onOneLine } from '../table/cell-text.ts';
import type { TableRow } from '../table/read-table.ts';
import { findPresentation } from './decision.ts';
import type { PaperColumn } from './paper-columns.ts';

/** A row as a paper, with sentences about what was left out; or why it is kept aside. */
export type PaperRowReading =
  { readonly draft: PaperDraft; readonly notes: readonly string[] } | { readonly problem: string };

/** Columns that hold an address. */
const LINKS = [
  'paper',
  'arxiv',
  'doi',
  'code',
  'video',
  'slides',
  'poster',
] as const satisfies readonly FileKind[];

/** Longer than any title or abstract; more is another cell that slipped in. */
const LONGEST = { title: 1000, abstract: 50_000 } as const;

/**
 * Reads a row.
 *
 * @param id of {@link readPaperId}
 * @param site the public address of the edition, without a slash at its end
 */
export function readPaperRow(
  { line, record, get }: TableRow<PaperColumn>,
  id: string,
  edition: Edition,
  site: string,
): PaperRowReading {
  const title = get('title');
  const abstract = get('abstract');
  if ((title ?? '').length > LONGEST.title || (abstract ?? '').length > LONGEST.abstract)
    return {
      problem: `Paper ${id} has a title or an abstract of a length that none has. Is a quote missing?`,
    };
  const cell = get('authors');
  const reading = cell === undefined ? undefined : readAuthors(cell);
  if (reading !== undefined && 'problem' in reading) return { problem: `Paper ${id}: ${reading.problem}.` };

  const notes: string[] = [];
  const topics = get('topics');
  const named = topics === undefined ? undefined : readTopics(topics, edition.facts.topics, id);
  notes.push(...(named?.notes ?? []));
  const said = get('presentation');
  const presentation = findPresentation(said ?? '') ?? findPresentation(get('decision') ?? '');
  if (said !== undefined && findPresentation(said) === undefined)
    notes.push(
      `Paper ${id}: "${onOneLine(said)}" is no way to present a paper (spotlight, poster) and was left out.`,
    );
  const contact = get('contact') ?? reading?.starred;
  return {
    draft: {
      line,
      record,
      id,
      title: title === undefined ? undefined : onOneLine(title),
      authors: reading && withAffiliations(reading.authors, get('affiliations'), id, notes),
      contact: contact?.includes('@') ? undefined : contact,
      presentation,
      abstract,
      topics: named?.topics,
      links: readLinks(get, id, site, notes),
    },
    notes,
  };
}

/**
 * The number of a paper as tables write it: `58`, `#58`, `Paper 58`, `58.0`, or the key of our own tables, `icml2023-58`.
 *
 * @param slug of the edition: `icml2023`
 */
export function readPaperId(text: string, slug: string): string | undefined {
  const bare = text
    .replace(/^(?:paper|submission)?\s*(?:#|no\.?|nr\.?)?\s*(?=\w+$)/i, '')
    .replace(new RegExp(`^${slug}-`), '')
    .replace(/^(\d+)[.,]0+$/, '$1');
  return /^[A-Za-z0-9]{1,40}$/.test(bare) ? bare : undefined;
}

/** Affiliations in a column of their own are told in the order of the authors. */
function withAffiliations(
  authors: readonly AuthorDraft[],
  cell: string | undefined,
  id: string,
  notes: string[],
): readonly AuthorDraft[] {
  if (cell === undefined) return authors;
  const affiliations = cell.split(/[;|\n]/).map(onOneLine);
  if (affiliations.length !== authors.length) {
    notes.push(
      `Paper ${id} has ${authors.length} authors and ${affiliations.length} affiliations: these were left out. Put semicolons between them, one for each author.`,
    );
    return authors;
  }
  return authors.map((author, at) =>
    affiliations[at] ? { ...author, affiliation: affiliations[at] } : author,
  );
}

function readLinks(
  get: TableRow<PaperColumn>['get'],
  id: string,
  site: string,
  notes: string[],
): readonly PaperLink[] {
  const links = LINKS.flatMap((kind): readonly PaperLink[] => {
    const text = get(kind);
    if (text === undefined) return [];
    const url = findLink(kind, text);
    if (url === undefined)
      notes.push(`Paper ${id}: "${onOneLine(text).slice(0, 100)}" is no ${nameOf(kind)} and was left out.`);
    return url === undefined ? [] : [{ kind, url }];
  });
  // In a table that has no other address of the paper, its "url" is that; in our own it is the page.
  const page = get('page');
  const url = page === undefined || get('paper') !== undefined ? undefined : findLink('paper', page);
  return url === undefined || url.startsWith(`${site}/`) ? links : [{ kind: 'paper', url }, ...links];
}

function nameOf(kind: FileKind): string {
  return kind === 'arxiv' ? 'arXiv id' : kind === 'doi' ? 'DOI' : 'web address (https://…)';
}
