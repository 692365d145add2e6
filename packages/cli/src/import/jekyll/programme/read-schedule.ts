import type { Element } from 'hast';
import { findDays } from '../date/written-days.ts';
import { findTimes, type WrittenTimes } from '../date/written-time.ts';
import { rowsOf } from '../date/labelled-line.ts';
import type { Section } from '../page/sections.ts';
import {
  headingLevel,
  isElement,
  linesOf,
  readLines,
  readText,
  type PageNode,
  type TextLine,
} from '../page/text-line.ts';
import type { ImportRecord } from '../report/import-record.ts';
import { readCellWords, readNames } from './cell-words.ts';
import { isKindAlone, kindOfSession } from './session-kind.ts';
import type { WrittenRow } from './written-row.ts';

/** What a reading of the programme needs to know. */
export interface ScheduleContext {
  readonly year: number;
  /** The days of the workshop, for "Day 2". */
  readonly days: readonly string[];
  readonly record: ImportRecord;
  readonly used: Set<PageNode>;
}

type Column = 'time' | 'start' | 'end' | 'title' | 'speaker' | 'kind' | 'room' | 'date' | 'other';

const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:start|from|begin)(?:s|ning)?(?: time)?$/i, 'start'],
  [/^(?:end|to|until|finish)(?:s)?(?: time)?$/i, 'end'],
  [/^(?:day|date)s?$/i, 'date'],
  [/\btime\b|^when$|^hours?$|\bschedule\b/i, 'time'],
  [/\b(?:room|location|venue|place|where|hall)\b/i, 'room'],
  [/\b(?:speakers?|presenters?|authors?|who|by|name|chair|people|panell?ists?|lead)\b/i, 'speaker'],
  [/^(?:type|kind|format|category|session type)$/i, 'kind'],
  [
    /\b(?:title|talk|topic|event|session|activity|item|what|programme?|description|agenda|content)\b/i,
    'title',
  ],
];

/** The programme of a page: tables and lists whose entries begin with a time, over one day or several. */
export function readSchedule(sections: readonly Section[], context: ScheduleContext): readonly WrittenRow[] {
  const rows: WrittenRow[] = [];
  for (const section of sections) {
    if (section.kind === 'dates' || section.kind === 'papers') continue;
    let day = dayOf(section.title, context);
    for (const title of section.within.toReversed()) day ??= dayOf(title, context);
    for (const node of section.nodes) {
      if (headingLevel(node) > 0 || isElement(node, 'p')) day = dayOf(readText([node]), context, true) ?? day;
      const read = readNode(node, section, day, context);
      if (read.length >= (section.kind === 'schedule' ? 1 : 3)) {
        rows.push(...read);
        context.used.add(node);
        day = read.at(-1)?.day ?? day;
      }
    }
  }
  return rows;
}

function readNode(
  node: PageNode,
  section: Section,
  day: string | undefined,
  context: ScheduleContext,
): readonly WrittenRow[] {
  if (isElement(node, 'table')) return readTable(node, section, day, context);
  if (isElement(node, 'ul', 'ol')) {
    let current = day;
    return node.children.flatMap((item) => {
      if (!isElement(item, 'li')) return [];
      const nested = item.children.filter((child) => isElement(child, 'ul', 'ol'));
      const own = item.children.filter((child) => !isElement(child, 'ul', 'ol'));
      const read = readItem(
        nested.length > 0 && startsWithTime(own) ? item.children : own,
        section,
        current,
        context,
      );
      if (read.length > 0 || nested.length === 0) return read;
      // "Morning", "Day 2": an item that holds the rows of a part of the day.
      const head = { file: section.file, ...linesOf({ ...item, children: own }) };
      context.record.understood({ ...head, to: head.from }, `a part of the programme: ${readText(own)}`);
      current = dayOf(readText(own), context, true) ?? current;
      return nested.flatMap((list) => readNode(list, section, current, context));
    });
  }
  if (isElement(node, 'dl')) return readDefinitions(node, section, day, context);
  if (isElement(node, 'p')) return readParagraph(node, section, day, context);
  if (isElement(node, 'div', 'section', 'center', 'figure', 'nobr', 'span', 'font')) {
    let current = day;
    return node.children.flatMap((child) => {
      current = (headingLevel(child) > 0 ? dayOf(readText([child]), context) : undefined) ?? current;
      return readNode(child, section, current, context);
    });
  }
  return [];
}

/** The day that a heading or a row names: a date, a weekday of the workshop, "Day 2". */
function dayOf(text: string, { year, days }: ScheduleContext, alone = false): string | undefined {
  if (alone && text.length > 60) return undefined;
  const [found] = findDays(text, year);
  if (found?.kind === 'day') return found.days[0];
  const number = /\bday\s+(?<number>\d|one|two|three|four)\b/i.exec(text)?.groups?.['number']?.toLowerCase();
  if (number !== undefined) {
    const index = ['one', 'two', 'three', 'four'].indexOf(number);
    return days[(index < 0 ? Number(number) : index + 1) - 1];
  }
  const weekday = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/i.exec(text)?.[0].toLowerCase();
  return weekday === undefined ? undefined : days.find((day) => weekdayOf(day) === weekday);
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

function readTable(
  table: Element,
  section: Section,
  first: string | undefined,
  context: ScheduleContext,
): readonly WrittenRow[] {
  const rows: WrittenRow[] = [];
  let columns: readonly Column[] | undefined;
  let day = first;
  const shared = new Map<PageNode, WrittenRow[]>();
  for (const { row, cells } of spreadRows(table)) {
    const texts = cells.map((cell) => readText([cell]));
    const filled = texts.filter((text) => text !== '');
    const span = { file: section.file, ...linesOf(row) };
    if (filled.length === 0) continue;
    const timed = texts.findIndex((text) => findTimes(text).some(({ from }) => from < 3));
    if (timed < 0) {
      const named = filled.length <= 2 ? dayOf(filled.join(' '), context) : undefined;
      const heads = columns === undefined ? readHeads(texts) : undefined;
      if (named !== undefined) {
        day = named;
        context.record.understood(span, `the day of the rows below: ${named}`);
      } else if (heads !== undefined) {
        columns = heads;
        context.record.understood(span, 'the columns of the programme');
      } else if (rows.length > 0) {
        context.record.dropped(
          span,
          `a row of the programme without a time: "${filled.join(' | ').slice(0, 80)}"`,
        );
      }
      continue;
    }
    const read = readRow(cells, texts, timed, columns, span, day, context);
    if (read === undefined) continue;
    day = read.day ?? day;
    rows.push(read);
    const time = cells[timed];
    if (time !== undefined) shared.set(time, [...(shared.get(time) ?? []), read]);
  }
  return divideShared(rows, [...shared.values()], context);
}

/** The rows of a table, each with the cells that span into it from above. */
function spreadRows(table: Element): readonly { row: Element; cells: readonly Element[] }[] {
  const above = new Map<number, { cell: Element; left: number }>();
  return rowsOf(table).map((row) => {
    const cells: Element[] = [];
    const own = row.children.filter((cell) => isElement(cell, 'td', 'th'));
    for (let column = 0; own.length > 0 || above.has(column); column += 1) {
      const spanning = above.get(column);
      if (spanning !== undefined) {
        cells.push(spanning.cell);
        if (spanning.left > 1) above.set(column, { ...spanning, left: spanning.left - 1 });
        else above.delete(column);
        continue;
      }
      const cell = own.shift();
      if (cell === undefined) break;
      const left = Number(cell.properties['rowSpan'] ?? 1) - 1;
      if (left > 0 && left < 100) above.set(column, { cell, left });
      cells.push(cell);
    }
    return { row, cells };
  });
}

/** Rows that share one cell of time have equal parts of it. */
function divideShared(
  rows: readonly WrittenRow[],
  groups: readonly (readonly WrittenRow[])[],
  { record }: ScheduleContext,
): readonly WrittenRow[] {
  const divided = new Map<WrittenRow, WrittenRow>();
  for (const group of groups.filter((each) => each.length > 1)) {
    const [first] = group;
    if (first?.end === undefined) continue;
    const [from, to] = [minutesOf(first.start.time), minutesOf(first.end.time)];
    for (const [index, row] of group.entries()) {
      const at = (part: number) => ({
        ...first.start,
        time: timeOf(Math.round(from + ((to - from) * part) / group.length)),
      });
      divided.set(row, { ...row, start: at(index), end: at(index + 1) });
      record.guessed(row.span, `"${row.title}" shares its time with others; it is given an equal part`);
    }
  }
  return rows.map((row) => divided.get(row) ?? row);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((each) => String(each).padStart(2, '0')).join(':');
}

function readHeads(texts: readonly string[]): readonly Column[] | undefined {
  const columns = texts.map(
    (text): Column => COLUMNS.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? 'other',
  );
  return columns.filter((column) => column !== 'other').length >= 2 ? columns : undefined;
}

function readRow(
  cells: readonly PageNode[],
  texts: readonly string[],
  timed: number,
  columns: readonly Column[] | undefined,
  span: WrittenRow['span'],
  day: string | undefined,
  context: ScheduleContext,
): WrittenRow | undefined {
  const fits = columns !== undefined && columns.length >= cells.length;
  const of = (column: Column) => (fits ? cells.findIndex((_, index) => columns[index] === column) : -1);
  const dateText = texts[of('date')] ?? '';
  const own = dayOf(dateText, context) ?? dayOf(texts[timed] ?? '', context);
  let times = findTimes(withoutDays(texts[timed] ?? '', context.year))[0];
  if (times === undefined) return undefined;
  const taken = new Set([timed, of('date')]);
  // A column for the begin and one for the end.
  const next = texts[timed + 1] ?? '';
  const [after] = findTimes(next);
  if (times.end === undefined && after !== undefined && after.from === 0 && after.to === next.length) {
    times = { ...times, end: after.start };
    taken.add(timed + 1);
  }
  const rest = cells
    .map((cell, index) => ({ index, lines: readLines([cell]), text: texts[index] ?? '' }))
    .filter(({ index, text }) => !taken.has(index) && text !== '');
  // What stands behind the time in its own cell belongs to the row too.
  const behind = (texts[timed] ?? '').slice(times.to).replace(/^[\s:,–—-]+/, '');
  if (behind.length > 8 && rest.length === 0)
    return compose(
      times,
      [{ column: 'other', lines: [plainLine(behind, span)], text: behind }],
      cells,
      span,
      own ?? day,
      context,
    );
  const parts = rest.map(({ index, lines, text }) => ({
    column: fits ? (columns[index] ?? 'other') : ('other' as const),
    lines,
    text,
  }));
  return compose(times, parts, cells, span, own ?? day, context);
}

/** What stands in the place of a name. */
const NOBODY = /^(?:[-–—.]|n\/a|tb[adc]|all|everyone|various|none)*$/i;

interface Part {
  readonly column: Column;
  readonly lines: readonly TextLine[];
  readonly text: string;
}

function compose(
  times: WrittenTimes,
  parts: readonly Part[],
  cells: readonly PageNode[],
  span: WrittenRow['span'],
  day: string | undefined,
  { record }: ScheduleContext,
): WrittenRow {
  const room = parts.find(({ column }) => column === 'room')?.text;
  const withoutRoom = parts.filter(
    ({ column, text }) => column !== 'room' && !(column === 'speaker' && NOBODY.test(text)),
  );
  const said = withoutRoom.filter(
    ({ column, text }) => column === 'kind' || (column === 'other' && isKindAlone(text)),
  );
  const kindPart =
    withoutRoom.length > 1
      ? (said[0] ??
        withoutRoom.find(
          ({ column, text }) => column === 'title' && isKindAlone(text) && hasOther(withoutRoom),
        ))
      : undefined;
  const plain = withoutRoom.filter((part) => part !== kindPart);
  const labelled = kindPart === undefined ? splitLabel(plain) : undefined;
  const content = labelled?.content ?? plain;
  const speakers: string[] = [];
  const panelists: string[] = [];
  let title: string | undefined;
  let certain = true;
  // Beside a title of its own, a cell of names holds the speakers.
  for (const part of content) {
    const names =
      part.column === 'title' && content.some((other) => other !== part && other.column === 'speaker')
        ? []
        : part.lines.flatMap(({ text }) => readNames(text));
    if (part.column === 'speaker' && names.length > 0) {
      speakers.push(...names);
      continue;
    }
    if (part.column === 'speaker' && content.some(({ column }) => column === 'title')) {
      record.guessed(span, `"${part.text}" is no name that could be read, and is left out of the speakers`);
      continue;
    }
    const words = readCellWords(part.lines);
    speakers.push(...words.speakers);
    panelists.push(...words.panelists);
    certain &&= words.certain;
    for (const text of words.left)
      record.dropped(span, `words of a row for which the programme has no place: "${text.slice(0, 120)}"`);
    if (words.title !== undefined)
      title = title === undefined ? words.title : part.column === 'title' ? words.title : title;
  }
  const kindWords = kindPart?.text ?? labelled?.kind;
  const words = [kindWords ?? '', title ?? ''].join(' ');
  const kind = kindOfSession(kindWords ?? title ?? '');
  const settled =
    kind === 'other' && speakers.length > 0 ? 'invited-talk' : kind === 'other' ? kindOfSession(words) : kind;
  const name = speakers[0] ?? '';
  const shown = title ?? kindWords ?? (name === '' ? 'Untitled' : `Talk by ${name}`);
  const onPanel = settled === 'panel' && panelists.length === 0 && speakers.length > 1;
  const row: WrittenRow = {
    day,
    start: times.start,
    end: times.end,
    kind: settled,
    title: shown.replace(/\s+/g, ' ').trim(),
    speakers: onPanel ? [] : [...new Set(speakers)],
    panelists: onPanel ? speakers : [...new Set(panelists)],
    room: room === '' ? undefined : room,
    links: cells.flatMap((cell) => linksOf(cell)),
    span,
  };
  const told = `programme: ${row.start.time}${row.end === undefined ? '' : `-${row.end.time}`} ${row.title}`;
  if (!certain) record.guessed(span, `${told} (title and speaker are told apart by their place)`);
  else if (kind === 'other' && settled === 'invited-talk')
    record.guessed(span, `${told} (as an invited talk: the page does not say what it is)`);
  else record.understood(span, told);
  return row;
}

/** "Keynote: Jane Doe": a kind before names. Before a title alone it stays a part of that. */
function splitLabel(parts: readonly Part[]): { kind: string; content: readonly Part[] } | undefined {
  const [first, ...others] = parts;
  const below = splitBelow(first);
  if (first !== undefined && below !== undefined)
    return {
      kind: below.kind,
      content: [
        { ...first, lines: below.lines, text: below.lines.map(({ text }) => text).join(' ') },
        ...others,
      ],
    };
  const [kind, rest] = first === undefined ? [] : splitKind(first.lines);
  if (first === undefined || kind === undefined || rest === undefined) return undefined;
  const { speakers, panelists } = readCellWords(rest.lines);
  if (speakers.length + panelists.length === 0) return undefined;
  return { kind: kind.text, content: [{ ...rest, column: first.column }, ...others] };
}

/** "Invited Talk 1" above the title of the talk. Above several talks it is the title of their session. */
function splitBelow(part: Part | undefined): { kind: string; lines: readonly TextLine[] } | undefined {
  const [head, ...lines] = part?.lines ?? [];
  if (head === undefined || lines.length === 0 || !isKindAlone(head.text)) return undefined;
  const { title, left } = readCellWords(lines);
  return title === undefined || left.length > 0 ? undefined : { kind: head.text, lines };
}

function hasOther(parts: readonly Part[]): boolean {
  return parts.filter(({ text }) => !isKindAlone(text)).length > 0;
}

function linksOf(node: PageNode): readonly string[] {
  if (!('children' in node)) return [];
  const own =
    isElement(node, 'a') && typeof node.properties['href'] === 'string' ? [node.properties['href']] : [];
  return [...own, ...node.children.flatMap(linksOf)];
}

function withoutDays(text: string, year: number): string {
  return findDays(text, year).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function plainLine(text: string, { from, to }: { from: number; to: number }): TextLine {
  return {
    text,
    pieces: [{ text, strong: false, italic: false, struck: false, href: undefined }],
    heading: 0,
    from,
    to,
  };
}

/** `9:00 – 9:30: Welcome`, an item of a list. */
function readItem(
  nodes: readonly PageNode[],
  section: Section,
  day: string | undefined,
  context: ScheduleContext,
): readonly WrittenRow[] {
  const lines = readLines(nodes);
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const [times] = findTimes(first.text);
  if (times === undefined || times.from > 3) return [];
  const spans = nodes.map(linesOf);
  const span = {
    file: section.file,
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
  const rest = trimStart(cutLine(first, times.to));
  const parts = [rest, ...more].filter(({ text }) => text !== '');
  const labelled = splitKind(parts);
  return [compose(times, labelled, nodes, span, day, context)];
}

/** "Keynote: Jane Doe – Title", "Coffee break": the kind before the rest. */
function splitKind(lines: readonly TextLine[]): readonly Part[] {
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const at = /^(?<kind>[^:–—|()]{3,40}?)\s*(?::|–|—|\||\s-)\s+/.exec(first.text);
  const kind = at?.groups?.['kind'] ?? '';
  if (at === null || !isKindAlone(kind)) return [{ column: 'other', lines, text: first.text }];
  const rest = trimStart(cutLine(first, at[0].length));
  return [
    { column: 'kind', lines: [plainLine(kind, first)], text: kind },
    { column: 'other', lines: [rest, ...more], text: rest.text },
  ];
}

function cutLine(line: TextLine, from: number): TextLine {
  let skip = from;
  const pieces = line.pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.min(skip, piece.text.length));
    skip = Math.max(0, skip - piece.text.length);
    return text === '' ? [] : [{ ...piece, text }];
  });
  return { ...line, pieces, text: pieces.map(({ text }) => text).join('') };
}

function trimStart(line: TextLine): TextLine {
  const blank = /^[\s:,)|–—-]*/.exec(line.text)?.[0].length ?? 0;
  return blank === 0 ? line : cutLine(line, blank);
}

function readDefinitions(
  list: Element,
  section: Section,
  day: string | undefined,
  context: ScheduleContext,
): readonly WrittenRow[] {
  const items = list.children.filter((child) => isElement(child, 'dt', 'dd'));
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    return isElement(item, 'dt')
      ? readItem(isElement(next, 'dd') ? [item, next] : [item], section, day, context)
      : [];
  });
}

/** Lines of a paragraph that begin with a time, as `<br>` parts them, or lines of the file. */
function readParagraph(
  paragraph: Element,
  section: Section,
  day: string | undefined,
  context: ScheduleContext,
): readonly WrittenRow[] {
  const groups: PageNode[][] = [[]];
  for (const child of paragraph.children.flatMap(splitAtBreaks)) {
    if (isElement(child, 'br')) groups.push([]);
    else groups.at(-1)?.push(child);
  }
  const starts = groups.filter((group) => startsWithTime(group));
  // A sentence that begins with a time is no programme.
  const few = starts.length === 1 && section.kind === 'schedule' && readText([paragraph]).length < 160;
  return starts.length >= 2 || few ? starts.flatMap((group) => readItem(group, section, day, context)) : [];
}

function startsWithTime(nodes: readonly PageNode[]): boolean {
  const [first] = readLines(nodes);
  return first !== undefined && findTimes(first.text).some(({ from }) => from <= 3);
}

function splitAtBreaks(node: PageNode): readonly PageNode[] {
  if (node.type !== 'text' || !node.value.includes('\n')) return [node];
  const { from } = linesOf(node);
  return node.value.split('\n').flatMap((value, index) => {
    const at = { line: from + index, column: 1 };
    const text = { type: 'text' as const, value, position: { start: at, end: at } };
    return index === 0
      ? [text]
      : [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }, text];
  });
}
