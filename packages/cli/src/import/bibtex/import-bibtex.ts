import type { Edition } from '@ml4astro/edition';
import { Refusal } from '../../refusal.ts';
import type { ImportScope } from '../import-file.ts';
import type { ImportOutcome } from '../import-outcome.ts';
import { findLink } from '../paper/link.ts';
import type { PaperDraft, PaperLink } from '../paper/paper-draft.ts';
import { takePapers } from '../paper/take-papers.ts';
import { readTopics } from '../paper/topics.ts';
import { readWholeSource } from '../source/read-source.ts';
import { onOneLine } from '../table/cell-text.ts';
import type { AsideRow } from '../table/read-table.ts';
import { findPaperId } from './paper-id.ts';
import { readBibliography } from './read-bibliography.ts';
import { readEntry, type BibEntry } from './read-entry.ts';

/** Takes a bibliography into an edition, a paper for each entry; a paper is known again by its key, number or title. */
export async function importBibtex(scope: ImportScope): Promise<ImportOutcome> {
  const { edition, origin, name } = scope;
  const { entries, strings, notes: about } = readBibliography(await readWholeSource(scope.file));
  if (entries.length === 0)
    throw new Refusal(`${name} has no entry of a bibliography, such as @inproceedings{key, title = {…}}.`);
  const notes = [...about];
  const aside: AsideRow[] = [];
  const drafts = new Map<string, PaperDraft>();
  let otherYear = 0;
  for (const { line, text, problem } of entries) {
    const kept = (reason: string) => aside.push({ line, record: [text], reason });
    const entry = problem === undefined ? readEntry(text, strings) : undefined;
    if (entry === undefined) {
      kept(
        `${problem ?? 'the entry cannot be read: is a comma, a quote or a key missing?'}.`.replace('?.', '?'),
      );
      continue;
    }
    if (isOfOtherYear(entry.key, edition)) {
      otherYear += 1;
      continue;
    }
    const id = findPaperId(entry, edition);
    const first = id === undefined ? undefined : drafts.get(id);
    if (id === undefined) kept(`"${entry.key}" gives no number of a paper: it needs letters or digits.`);
    else if (first !== undefined) kept(`Paper ${id} is in line ${first.line} already. Keep one of the two.`);
    else if (entry.authors.some((author) => author === 'others'))
      kept(`Paper ${id} names "and others" among its authors. Name them all.`);
    else drafts.set(id, readDraft(entry, { line, text, id }, edition, origin + edition.facts.path, notes));
  }
  if (otherYear > 0)
    notes.push(`${otherYear} ${otherYear === 1 ? 'entry' : 'entries'} of other years left out.`);
  const outcome = await takePapers(scope, [...drafts.values()]);
  return { ...outcome, notes: [...notes, ...outcome.notes], aside: [...aside, ...outcome.aside] };
}

/** Keys of our own bibliographies name their edition: `icml2023-58`. */
function isOfOtherYear(key: string, { slug, year }: Edition): boolean {
  const series = slug.slice(0, -String(year).length);
  return new RegExp(`^${series}[1-9]\\d{3}-[A-Za-z0-9]+$`).test(key) && !key.startsWith(`${slug}-`);
}

function readDraft(
  entry: BibEntry,
  { line, text, id }: { readonly line: number; readonly text: string; readonly id: string },
  { facts }: Edition,
  site: string,
  notes: string[],
): PaperDraft {
  const { authors, keywords, get } = entry;
  const title = get('title');
  const topics = readTopics(keywords.join(';'), facts.topics, id);
  // Keywords are the authors' own words: those that are no topic of the edition are not amiss.
  return {
    line,
    record: [text],
    id,
    title: title === undefined ? undefined : onOneLine(title),
    authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
    abstract: get('abstract'),
    topics: topics.topics,
    links: readLinks(entry, id, site, notes),
  };
}

function readLinks({ get }: BibEntry, id: string, site: string, notes: string[]): readonly PaperLink[] {
  const links = new Map<PaperLink['kind'], string>();
  const take = (kind: PaperLink['kind'], written: string | undefined) => {
    if (written === undefined) return;
    const url = findLink(kind, written);
    if (url === undefined)
      notes.push(`Paper ${id}: "${onOneLine(written).slice(0, 100)}" is no address and was left out.`);
    else if (!links.has(kind)) links.set(kind, url);
  };
  take('paper', get('pdf'));
  if (/^arxiv$/i.test(get('archiveprefix') ?? get('eprinttype') ?? 'arxiv')) take('arxiv', get('eprint'));
  take('doi', get('doi'));
  const url = get('url');
  if (url !== undefined && !url.startsWith(`${site}/`)) {
    if (/^https?:\/\/(?:www\.)?arxiv\.org\//i.test(url)) take('arxiv', url);
    else if (/^https?:\/\/(?:dx\.)?doi\.org\//i.test(url)) take('doi', url);
    else take('paper', url);
  }
  return [...links].map(([kind, address]) => ({ kind, url: address }));
}
