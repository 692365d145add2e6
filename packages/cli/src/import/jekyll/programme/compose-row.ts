import type { WrittenTimes } from '../date/written-time.ts';
import { isElement, type PageNode } from '../page/text-line.ts';
import { readCellWords, readNames } from './cell-words.ts';
import type { RowPart } from './row-part.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { isKindAlone, kindOfSession } from './session-kind.ts';
import { splitLabel } from './split-label.ts';
import type { WrittenRow } from './written-row.ts';

/** What stands in the place of a name. */
const NOBODY = /^(?:[-–—.]|n\/a|tb[adc]|all|everyone|various|none)*$/i;

/** The row that a time and the parts beside it make: what is its kind, its title, its speakers and its room. */
export function composeRow(
  times: WrittenTimes,
  parts: readonly RowPart[],
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

function hasOther(parts: readonly RowPart[]): boolean {
  return parts.filter(({ text }) => !isKindAlone(text)).length > 0;
}

function linksOf(node: PageNode): readonly string[] {
  if (!('children' in node)) return [];
  const own =
    isElement(node, 'a') && typeof node.properties['href'] === 'string' ? [node.properties['href']] : [];
  return [...own, ...node.children.flatMap(linksOf)];
}
