import type { TextLine } from '../page/text-line.ts';
import { cutLine, trimStart } from './cut-line.ts';
import { plainLine } from './plain-line.ts';
import type { RowPart } from './row-part.ts';
import { isKindAlone } from './session-kind.ts';

/** "Keynote: Jane Doe – Title", "Coffee break": the kind before the rest. */
export function splitKind(lines: readonly TextLine[]): readonly RowPart[] {
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
