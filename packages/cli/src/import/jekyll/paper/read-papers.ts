import { FILE_KINDS, type FileKind, type Presentation } from '@ml4astro/edition';
import type { Element } from 'hast';
import { rowsOf } from '../date/labelled-line.ts';
import { findTimes } from '../date/written-time.ts';
import type { Section } from '../page/sections.ts';
import { isElement, linesOf, readLines, readText, type PageNode, type TextLine } from '../page/text-line.ts';
import { looksLikeName } from '../page/written-name.ts';
import type { ImportRecord } from '../report/import-record.ts';
import { readAuthors } from './read-authors.ts';
import type { WrittenAuthor, WrittenPaper } from './written-paper.ts';

type Column = 'number' | 'title' | 'authors' | 'presentation' | 'file' | 'other';

const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:#|no\.?|number|id|paper (?:id|#|number)|nr\.?)$/i, 'number'],
  [/^(?:paper )?titles?$|^papers?$|^contributions?$|^abstracts?$|^posters?$/i, 'title'],
  [/authors?|presenters?|speakers?/i, 'authors'],
  [/type|presentation|format|track|session|category|kind/i, 'presentation'],
  [/pdf|link|paper|file|url|download|poster|slides|video|code|arxiv/i, 'file'],
];

/** The accepted papers of a page: tables and lists of title, authors and links, in any order of columns. */
export function readPapers(
  sections: readonly Section[],
  record: ImportRecord,
  used: Set<PageNode>,
): readonly WrittenPaper[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'papers') return [];
    let presentation = presentationOf([...section.within.slice(1), section.title].join(' '));
    const papers: WrittenPaper[] = [];
    const paragraphs: PageNode[] = [];
    for (const node of section.nodes.flatMap(unwrap)) {
      if (used.has(node)) continue;
      const read = isElement(node, 'table')
        ? readTable(node, section, presentation, record)
        : isElement(node, 'ul', 'ol')
          ? readList(node, section, presentation, record)
          : [];
      if (read.length > 0) used.add(node);
      else if (isElement(node, 'p', 'summary', 'h3', 'h4', 'h5', 'h6')) {
        const words = readText([node]);
        if (words.length < 40 && GROUP.test(words)) {
          presentation = presentationOf(words) ?? presentation;
          const told = `the papers below are of this kind: ${presentation ?? 'not stated'}`;
          record.understood({ file: section.file, ...linesOf(node) }, told);
          used.add(node);
        } else paragraphs.push(node);
      }
      papers.push(...read);
    }
    return papers.length > 0 ? papers : readParagraphs(paragraphs, section, presentation, record, used);
  });
}

/** Words above a group of papers. */
const GROUP = /^(?:accepted\s+)?(?:spotlights?|orals?|posters?|contributed talks?|talks?|papers?)\b[^.]*$/i;

function unwrap(node: PageNode): readonly PageNode[] {
  return isElement(node, 'div', 'section', 'center', 'details', 'article')
    ? node.children.flatMap(unwrap)
    : [node];
}

/** What words say of how a paper is presented; `undefined` where they say both or nothing. */
function presentationOf(words: string): Presentation | undefined {
  const spotlight = /\b(?:spotlights?|orals?|contributed talks?|lightning|talks?)\b/i.test(words);
  const poster = /\bposters?\b/i.test(words);
  return spotlight === poster ? undefined : spotlight ? 'spotlight' : 'poster';
}

function readTable(
  table: Element,
  section: Section,
  presentation: Presentation | undefined,
  record: ImportRecord,
): readonly WrittenPaper[] {
  const rows = rowsOf(table);
  const papers: WrittenPaper[] = [];
  let columns: readonly Column[] | undefined;
  let current = presentation;
  for (const row of rows) {
    const cells = row.children.filter((cell) => isElement(cell, 'td', 'th'));
    const texts = cells.map((cell) => readText([cell]));
    const span = { file: section.file, ...linesOf(row) };
    if (texts.every((text) => text === '')) continue;
    const heads = columns === undefined && papers.length === 0 ? readHeads(cells, texts) : undefined;
    if (heads !== undefined) {
      columns = heads;
      record.understood(span, 'the columns of the list of papers');
      continue;
    }
    const filled = texts.filter((text) => text !== '');
    if (
      filled.length === 1 &&
      (filled[0] ?? '').length < 60 &&
      presentationOf(filled[0] ?? '') !== undefined
    ) {
      current = presentationOf(filled[0] ?? '');
      record.understood(span, `the papers below are of this kind: ${current}`);
      continue;
    }
    const paper = readRow(cells, texts, columns, current, span);
    if (paper === undefined)
      record.dropped(
        span,
        `a row of the list of papers in which no title and authors were found: "${filled.join(' | ').slice(0, 80)}"`,
      );
    else {
      papers.push(paper);
      note(paper, record);
    }
  }
  return papers;
}

function note(paper: WrittenPaper, record: ImportRecord): void {
  const told = `paper${paper.number === undefined ? '' : ` ${paper.number}`}: ${paper.title}`;
  if (paper.number === undefined) record.guessed(paper.span, `${told} (the page gives it no number)`);
  else record.understood(paper.span, told);
}

function readHeads(cells: readonly PageNode[], texts: readonly string[]): readonly Column[] | undefined {
  const columns = texts.map(
    (text): Column =>
      COLUMNS.find(([pattern]) => pattern.test(text.trim()) && text.length < 30)?.[1] ?? 'other',
  );
  const heads =
    cells.every((cell) => isElement(cell, 'th')) ||
    columns.filter((column) => column !== 'other').length >= 2;
  return heads && columns.includes('title') && columns.some((column) => column !== 'title')
    ? columns
    : undefined;
}

function readRow(
  cells: readonly PageNode[],
  texts: readonly string[],
  columns: readonly Column[] | undefined,
  presentation: Presentation | undefined,
  span: WrittenPaper['span'],
): WrittenPaper | undefined {
  const columnOf = (index: number): Column => columns?.[index] ?? 'other';
  const numberAt = texts.findIndex(
    (text, index) => columnOf(index) === 'number' || (columns === undefined && /^#?\d{1,4}\.?$/.test(text)),
  );
  const number = numberOf(texts[numberAt] ?? '');
  const shown = cells.flatMap((cell, index) => {
    const text = texts[index] ?? '';
    return text === '' || index === numberAt
      ? []
      : [{ cell, text, column: columnOf(index), authors: readAuthors(text) }];
  });
  const marks = shown.filter(
    ({ column, text, cell }) =>
      column === 'presentation' ||
      (column === 'other' && text.length < 20 && presentationOf(text) !== undefined && !isLinked(cell)),
  );
  const words = shown.filter(
    (each) =>
      !marks.includes(each) && each.column !== 'file' && !(each.column === 'other' && isLinkAlone(each.cell)),
  );
  const titled = findTitle(words);
  if (titled === undefined) return undefined;
  const beside = words
    .filter(
      (each) =>
        each !== titled && (each.column === 'authors' || each.column === 'other') && each.authors.length > 0,
    )
    .toSorted(
      (a, b) =>
        Number(b.column === 'authors') - Number(a.column === 'authors') ||
        b.authors.length - a.authors.length,
    )[0];
  const parted = beside === undefined ? splitEntry(readLines([titled.cell])) : undefined;
  const title = parted === undefined ? titled.text : parted.title;
  const authors = beside?.authors ?? parted?.authors ?? [];
  const kind =
    marks.map(({ text }) => presentationOf(text)).find((each) => each !== undefined) ??
    parted?.presentation ??
    presentation;
  if (title === undefined || authors.length === 0) return undefined;
  const marked = takeMark(title);
  const files = cells.flatMap((cell) => filesOf(cell));
  return {
    number: number ?? numberFromFiles(files),
    title: marked.title,
    authors,
    presentation: marked.presentation ?? kind,
    files,
    span,
  };
}

interface ShownCell {
  readonly cell: PageNode;
  readonly text: string;
  readonly column: Column;
  readonly authors: readonly WrittenAuthor[];
}

/** The column of titles, else the cell that links the paper, else the one that cannot be a list of names, else the longest. */
function findTitle(cells: readonly ShownCell[]): ShownCell | undefined {
  const others = cells.filter(({ column }) => column === 'other');
  const linked = others.filter(({ cell }) => isLinked(cell));
  return (
    cells.find(({ column }) => column === 'title') ??
    (linked.length === 1 ? linked[0] : undefined) ??
    others.find(({ authors }) => authors.length === 0) ??
    // "Neural Wind Models" may be a name, "Doe, Jane; Roe, Ana" no title.
    others.toSorted((a, b) => a.authors.length - b.authors.length || b.text.length - a.text.length)[0]
  );
}

function isLinked(node: PageNode): boolean {
  return readLines([node]).some(({ pieces }) =>
    pieces.some(({ href, text }) => href !== undefined && text.length > 12),
  );
}

function numberOf(text: string): string | undefined {
  const number = text.replace(/[^A-Za-z0-9]/g, '');
  return /\d/.test(number) && number.length < 10 ? number : undefined;
}

/** `81` of `assets/81.pdf`, `paper_12.pdf`. */
function numberFromFiles(files: WrittenPaper['files']): string | undefined {
  for (const { href } of files) {
    const stem =
      /(?:^|\/)(?:[a-z]*[ _-]?(?:paper|id|submission|poster)?[ _-]?)?0*(?<number>\d{1,4})(?:[ _-](?:camera|final|paper|cr)[^/]*)?\.pdf(?:[?#].*)?$/i.exec(
        href,
      )?.groups?.['number'];
    if (stem !== undefined) return stem;
  }
  return undefined;
}

/** "(spotlight)", "[Oral]" at the end or the begin of a title. */
function takeMark(title: string): { title: string; presentation: Presentation | undefined } {
  const mark =
    /^\s*[([](?<first>[^)\]]{3,20})[)\]]\s*|\s*[([](?<last>[^)\]]{3,20})[)\]]\s*$|\s*[★⭐]\s*$/u.exec(title);
  const words = mark?.groups?.['first'] ?? mark?.groups?.['last'] ?? '';
  const presentation = presentationOf(words);
  return mark !== null && presentation !== undefined
    ? { title: title.replace(mark[0], ' ').trim(), presentation }
    : { title, presentation: undefined };
}

const LINK_WORDS: readonly (readonly [RegExp, FileKind])[] = [
  [/arxiv/i, 'arxiv'],
  [/\bdoi\b|doi\.org/i, 'doi'],
  [/\bposter\b/i, 'poster'],
  [/\bslides?\b/i, 'slides'],
  [/\bvideo\b|\brecording\b|youtu\.?be|slideslive/i, 'video'],
  [/\bcode\b|github\.com|gitlab/i, 'code'],
];

function filesOf(node: PageNode): WrittenPaper['files'] {
  if (!('children' in node)) return [];
  if (!isElement(node, 'a') || typeof node.properties['href'] !== 'string')
    return node.children.flatMap(filesOf);
  const href = node.properties['href'].trim();
  const words = readText([node]);
  const short = words.length < 25 ? `${words} ${href}` : href;
  const kind =
    LINK_WORDS.find(([pattern]) => pattern.test(short))?.[1] ??
    (/\.pdf(?:$|[?#])|openreview\.net|\bpaper\b|\bpdf\b/i.test(short) || words.length > 25
      ? 'paper'
      : 'other');
  return href === '' || href.startsWith('#') || /^mailto:/i.test(href) || !FILE_KINDS.includes(kind)
    ? []
    : [{ kind, href }];
}

function isLinkAlone(cell: PageNode): boolean {
  const lines = readLines([cell]);
  return (
    lines.length > 0 &&
    lines.every(
      ({ text, pieces }) =>
        text.length < 40 &&
        pieces.every(({ href, text: words }) => href !== undefined || /^[\s|,/·[\]()]*$/.test(words)) &&
        /^[[(]?(?:pdf|link|paper|download|poster|slides|video|code|arxiv|openreview|here|abstract|doi)\b/i.test(
          text,
        ),
    )
  );
}

function readList(
  list: Element,
  section: Section,
  presentation: Presentation | undefined,
  record: ImportRecord,
): readonly WrittenPaper[] {
  const items = list.children.filter((item) => isElement(item, 'li'));
  const read = items.map((item) => {
    const span = { file: section.file, ...linesOf(item) };
    return { item, span, paper: readEntry(readLines([item]), [item], presentation, span) };
  });
  const papers = read.flatMap(({ paper }) => (paper === undefined ? [] : [paper]));
  if (papers.length * 2 < items.length) return [];
  for (const { item, span, paper } of read) {
    if (paper !== undefined) note(paper, record);
    else
      record.dropped(
        span,
        `an item of the list of papers in which no title and authors were found: "${readText([item]).slice(0, 80)}"`,
      );
  }
  return papers;
}

/** Paragraphs of title and authors, as pages without lists give them. */
function readParagraphs(
  nodes: readonly PageNode[],
  section: Section,
  presentation: Presentation | undefined,
  record: ImportRecord,
  used: Set<PageNode>,
): readonly WrittenPaper[] {
  const read = nodes.map((node) => ({
    node,
    paper: readEntry(readLines([node]), [node], presentation, { file: section.file, ...linesOf(node) }, true),
  }));
  if (read.filter(({ paper }) => paper !== undefined).length < 2) return [];
  return read.flatMap(({ node, paper }) => {
    if (paper === undefined) return [];
    used.add(node);
    note(paper, record);
    return [paper];
  });
}

function readEntry(
  lines: readonly TextLine[],
  nodes: readonly PageNode[],
  presentation: Presentation | undefined,
  span: WrittenPaper['span'],
  strict = false,
): WrittenPaper | undefined {
  const first = lines[0];
  if (first === undefined || findTimes(first.text)[0]?.from === 0) return undefined;
  const entry = splitEntry(lines);
  if (
    entry.title === undefined ||
    entry.authors.length === 0 ||
    (strict && lines.length < 2 && !first.pieces.some(({ strong, href }) => strong || href !== undefined))
  )
    return undefined;
  const files = nodes.flatMap(filesOf);
  return {
    number: entry.number ?? numberFromFiles(files),
    title: entry.title,
    authors: entry.authors,
    presentation: entry.presentation ?? presentation,
    files,
    span,
  };
}

interface Entry {
  readonly number: string | undefined;
  readonly title: string | undefined;
  readonly authors: readonly WrittenAuthor[];
  readonly presentation: Presentation | undefined;
}

/** Title and authors of one entry, by lines, by marks (bold, link) or by what parts them in one line. */
function splitEntry(lines: readonly TextLine[]): Entry {
  const shown = lines.filter(
    ({ text }) =>
      !/^[[(]?(?:pdf|link|paper|download|poster|slides|video|code|arxiv|openreview|here|abstract|doi)\b[^\p{L}]*(?:[\s|,/·[\]()]*(?:pdf|link|paper|download|poster|slides|video|code|arxiv|openreview|here|abstract|doi))*[\s|,/·[\]()]*$/iu.test(
        text,
      ),
  );
  const [first, ...more] = shown;
  if (first === undefined)
    return { number: undefined, title: undefined, authors: [], presentation: undefined };
  const numbered =
    /^(?:#|(?:paper|id|no\.?)\s*#?)?\s*(?<number>\d{1,4})\s*[.:)\]–—-]\s*/i.exec(first.text) ??
    /^\[(?<number>\d{1,4})\]\s*/.exec(first.text);
  const rest = first.text.slice(numbered?.[0].length ?? 0);
  const number = numbered?.groups?.['number'];
  for (const line of more) {
    const authors = readAuthors(line.text);
    if (authors.length > 0) return finish(number, rest, authors);
  }
  const above = more[0] === undefined ? [] : readAuthors(rest);
  if (above.length > 0 && more[0] !== undefined) return finish(number, more[0].text, above);
  const skip = numbered?.[0].length ?? 0;
  const parted =
    partByMarks(
      first,
      skip,
      ({ strong, href, text }) => strong || (href !== undefined && text.length > 12),
    ) ??
    partByMarks(first, skip, ({ italic }) => italic) ??
    partByWords(rest);
  return parted === undefined ? finish(number, rest, []) : finish(number, parted.title, parted.authors);
}

function finish(number: string | undefined, written: string, authors: readonly WrittenAuthor[]): Entry {
  const { title, presentation } = takeMark(written.replace(/^[\s"“”]+|[\s"“”.,:;–—-]+$/g, '').trim());
  const trimmed = title.replace(/(?<!\.)\.$/, '');
  return { number, title: trimmed === '' ? undefined : trimmed, authors, presentation };
}

/** A title in bold, italics or a link, the authors outside of it, or the other way round. */
function partByMarks(
  { pieces }: TextLine,
  skip: number,
  isMarked: (piece: TextLine['pieces'][number]) => boolean,
): { title: string; authors: readonly WrittenAuthor[] } | undefined {
  let left = skip;
  const shown = pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.min(left, piece.text.length));
    left = Math.max(0, left - piece.text.length);
    return text === '' ? [] : [{ ...piece, text }];
  });
  const marked = shown
    .filter(isMarked)
    .map(({ text }) => text)
    .join('')
    .trim();
  const plain = shown
    .filter((piece) => !isMarked(piece) && piece.href === undefined)
    .map(({ text }) => text)
    .join('')
    .replace(/[[(]\s*[|,/·\s]*[\])]/g, ' ')
    .replace(/^[\s,.:;–—|-]+|[\s,.:;–—|[\](]+$/g, '');
  if (marked === '' || plain === '') return undefined;
  const outside = readAuthors(plain.replace(/\s*[([](?:spotlight|oral|poster|talk)[)\]]\s*/i, ' '));
  const inside = readAuthors(marked.replace(/[.:]$/, ''));
  // "Tidal networks" may be a name; of two that may be, the list with more whole names is the authors'.
  if (outside.length > 0 && countNames(outside) >= countNames(inside))
    return {
      title: `${marked}${/[([](?:spotlight|oral|poster|talk)[)\]]/i.exec(plain)?.[0] ?? ''}`,
      authors: outside,
    };
  return inside.length > 0 ? { title: plain, authors: inside } : undefined;
}

function countNames(authors: readonly WrittenAuthor[]): number {
  return authors.filter(({ name }) => looksLikeName(name)).length;
}

/** "Title. Jane Doe, Wei Zhang", "Title - Jane Doe", "Jane Doe, Wei Zhang: Title", "Title by Jane Doe". */
function partByWords(text: string): { title: string; authors: readonly WrittenAuthor[] } | undefined {
  const marks = [...text.matchAll(/\s+[–—|-]\s+|[.?!:]\s+|\s+by\s+|["”]\s*,?\s+|,\s+|\s+\((?=[^)]*\)$)/g)];
  for (const { index, 0: mark } of marks) {
    const [before, after] = [
      text.slice(0, index + (/[?!]/.test(mark) ? 1 : 0)),
      text.slice(index + mark.length),
    ];
    const behind = readAuthors(mark.includes('(') ? after.replace(/\)$/, '') : after);
    // One name behind a colon or a comma may be the rest of the title, and any title begins with what may be a name.
    const enough =
      behind.length > 1 ||
      (behind.length === 1 && !/[:,]/.test(mark) && looksLikeName(behind[0]?.name ?? ''));
    if (enough && before.split(' ').length > 2 && readAuthors(before).length < 2)
      return { title: before, authors: behind };
    const ahead = /[:–—|-]|\./.test(mark) && behind.length === 0 ? readAuthors(before) : [];
    if (ahead.length > 1 && ahead.every(({ name }) => looksLikeName(name)) && after.split(' ').length > 2)
      return { title: after, authors: ahead };
  }
  return undefined;
}
