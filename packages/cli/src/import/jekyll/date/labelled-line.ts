import type { Element } from 'hast';
import {
  isElement,
  linesOf,
  readLines,
  type PageNode,
  type TextLine,
  type TextPiece,
} from '../page/text-line.ts';
import { findDays } from './written-days.ts';

/** A line that says what a date is: `Submission deadline: June 1st`. */
export interface LabelledLine {
  readonly label: string;
  readonly value: readonly TextPiece[];
  /** The words of the value, for what is no date: `TBA`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What is used up when the line was understood. */
  readonly node: PageNode;
}

/** Lists, tables and lines among nodes, each as label and value. What has no label is left out. */
export function listLabelledLines(nodes: readonly PageNode[]): readonly LabelledLine[] {
  return nodes.flatMap((node) => {
    if (isElement(node, 'ul', 'ol'))
      return node.children.flatMap((item) => (isElement(item, 'li') ? ofItem(item) : []));
    if (isElement(node, 'table')) return ofTable(node);
    if (isElement(node, 'dl')) return ofDefinitions(node);
    if (isElement(node, 'p', 'h4', 'h5', 'h6', 'center')) return ofParagraph(node);
    if (isElement(node) && node.children.some((child) => isElement(child)))
      return listLabelledLines(node.children);
    return [];
  });
}

/** A paragraph whose lines of the file each have a label and a day was meant to show them below each other. */
function ofParagraph(node: Element): readonly LabelledLine[] {
  const soft = readLines([node], true).flatMap((line) => ofLine(line, node));
  const dated = soft.filter(({ value }) => hasDay(value));
  return dated.length > 1
    ? soft
    : readLines([node])
        .flatMap(splitSentences)
        .flatMap((line) => ofLine(line, node));
}

/** "Papers are due May 2. Notification: June 6": a sentence with a day of its own is a line of its own. */
function splitSentences(line: TextLine): readonly TextLine[] {
  if (findDays(line.text, 2000).length < 2 || line.pieces.some(({ struck }) => struck)) return [line];
  const parts: TextLine[] = [];
  let start = 0;
  for (const { index, 0: gap } of [
    ...line.text.matchAll(/[.;]\s+(?=\p{Lu})/gu),
    { index: line.text.length, 0: '' },
  ]) {
    const text = line.text.slice(start, index);
    if (findDays(text, 2000).length === 0 && index < line.text.length) continue;
    if (text !== '') parts.push({ ...line, text, pieces: cut(line.pieces, start, index) });
    start = index + gap.length;
  }
  return parts;
}

function ofItem(item: Element): readonly LabelledLine[] {
  const inner = item.children.find((child) => isElement(child, 'ul', 'ol'));
  if (inner !== undefined)
    return [
      ...ofJoined(
        item.children.filter((child) => child !== inner),
        item,
      ),
      ...listLabelledLines([inner]),
    ];
  return ofJoined(item.children, item);
}

/** A value may stand on the line below its label. */
function ofJoined(nodes: readonly PageNode[], node: PageNode): readonly LabelledLine[] {
  const lines = readLines(nodes);
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const each = lines.flatMap((line) => ofLine(line, node));
  if (each.length > 1) return each;
  const pieces = rest.reduce<readonly TextPiece[]>(
    (all, line) => [...all, SPACE, ...line.pieces],
    first.pieces,
  );
  const joined = {
    ...first,
    pieces,
    text: lines.map(({ text }) => text).join(' '),
    to: lines.at(-1)?.to ?? first.to,
  };
  return ofLine(joined, node);
}

const SPACE: TextPiece = { text: ' ', strong: false, italic: false, struck: false, href: undefined };

function ofTable(table: Element): readonly LabelledLine[] {
  return rowsOf(table).flatMap((row) => {
    const cells = row.children.filter((cell) => isElement(cell, 'td', 'th'));
    const [first, second] = cells.map((cell) => joinLines(readLines([cell])));
    if (first === undefined || second === undefined || cells.length > 3) return [];
    // Either column may hold the dates.
    const [label, value] = hasDay(first) && !hasDay(second) ? [second, first] : [first, second];
    const { from, to } = linesOf(row);
    return [
      {
        label: label.map(({ text }) => text).join(''),
        value,
        text: value.map(({ text }) => text).join(''),
        from,
        to,
        node: row,
      },
    ];
  });
}

function ofDefinitions(list: Element): readonly LabelledLine[] {
  const items = list.children.filter((child) => isElement(child, 'dt', 'dd'));
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    if (!isElement(item, 'dt') || !isElement(next, 'dd')) return [];
    const value = joinLines(readLines([next]));
    const label = joinLines(readLines([item]))
      .map(({ text }) => text)
      .join('');
    return [
      {
        label,
        value,
        text: value.map(({ text }) => text).join(''),
        from: linesOf(item).from,
        to: linesOf(next).to,
        node: list,
      },
    ];
  });
}

/** The rows of a table, wherever its sections put them. */
export function rowsOf(table: Element): readonly Element[] {
  return table.children.flatMap((child) =>
    isElement(child, 'tr') ? [child] : isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [],
  );
}

function joinLines(lines: readonly TextLine[]): readonly TextPiece[] {
  return lines.flatMap(({ pieces }, index) => (index === 0 ? pieces : [SPACE, ...pieces]));
}

function hasDay(pieces: readonly TextPiece[]): boolean {
  return findDays(pieces.map(({ text }) => text).join(''), 2000).length > 0;
}

/** Parts a line at its colon or dash, or before or after its day. */
function ofLine(line: TextLine, node: PageNode): readonly LabelledLine[] {
  const { text, pieces, from, to } = line;
  const [day] = findDays(text, 2000);
  const colon = /\s*[:：]\s+|[:：]$|\s+[–—-]+\s+|\s*\|\s*|\s*→\s*/.exec(text);
  // A colon within the hour, or after the day, parts nothing: "June 1st, 23:59".
  if (colon !== null && colon.index > 0 && (day === undefined || colon.index < day.start)) {
    const at = colon.index + colon[0].length;
    return [part(text.slice(0, colon.index), cut(pieces, at, Infinity), from, to, node)];
  }
  if (day === undefined) return [];
  if (day.start > 2)
    return [
      part(
        text.slice(0, day.start).replace(/\s*(?:\bis|\bby|\bon|\bdue|:|-|–)?\s*(?:on|by)?\s*$/i, ''),
        cut(pieces, day.start, Infinity),
        from,
        to,
        node,
      ),
    ];
  const after = /^[^:–—-]*(?:[:–—-]|\)\s)\s*/.exec(text.slice(day.end));
  const label = after === null ? text.slice(day.end) : text.slice(day.end + after[0].length);
  if (label.trim() === '') return [];
  // "June 9 -- Deadline ~~June 1~~": what is struck out behind the label is a value too.
  const at = text.length - label.length;
  const behind = cut(pieces, at, Infinity);
  const struck = behind.filter((piece) => piece.struck);
  const words = behind.filter((piece) => !piece.struck).map((piece) => piece.text);
  return [part(words.join('').trim(), [...cut(pieces, 0, at), ...struck], from, to, node)];
}

function part(
  label: string,
  value: readonly TextPiece[],
  from: number,
  to: number,
  node: PageNode,
): LabelledLine {
  const text = value
    .map(({ text: each }) => each)
    .join('')
    .trim();
  return { label: label.replace(/[\s:*–—-]+$/, '').trim(), value, text, from, to, node };
}

function cut(pieces: readonly TextPiece[], from: number, to: number): readonly TextPiece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += piece.text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
}
