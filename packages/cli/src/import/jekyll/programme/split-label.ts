import type { TextLine } from '../page/text-line.ts';
import { readCellWords } from './cell-words.ts';
import type { RowPart } from './row-part.ts';
import { isKindAlone } from './session-kind.ts';
import { splitKind } from './split-kind.ts';

/** "Keynote: Jane Doe": a kind before names. Before a title alone it stays a part of that. */
export function splitLabel(
  parts: readonly RowPart[],
): { kind: string; content: readonly RowPart[] } | undefined {
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
function splitBelow(part: RowPart | undefined): { kind: string; lines: readonly TextLine[] } | undefined {
  const [head, ...lines] = part?.lines ?? [];
  if (head === undefined || lines.length === 0 || !isKindAlone(head.text)) return undefined;
  const { title, left } = readCellWords(lines);
  return title === undefined || left.length > 0 ? undefined : { kind: head.text, lines };
}
