import { SESSION_KINDS, type SessionKind } from '@ml4astro/edition';
import { findClosest } from '@ml4astro/edition/check';
import { foldHead } from '../table/columns.ts';

/** Other words for the kinds of row. */
const WORDS: Readonly<Record<string, SessionKind>> = {
  opening: 'introduction',
  'opening remarks': 'introduction',
  welcome: 'introduction',
  intro: 'introduction',
  invited: 'invited-talk',
  'invited speaker': 'invited-talk',
  talk: 'invited-talk',
  'keynote talk': 'keynote',
  contributed: 'spotlight',
  'contributed talk': 'spotlight',
  oral: 'spotlight',
  'spotlight talk': 'spotlight',
  'lightning talk': 'spotlight',
  'panel discussion': 'panel',
  discussion: 'panel',
  poster: 'poster-session',
  posters: 'poster-session',
  coffee: 'break',
  'coffee break': 'break',
  lunch: 'break',
  'lunch break': 'break',
  dinner: 'social',
  reception: 'social',
  'closing remarks': 'closing',
};
const KIND_OF = new Map<string, SessionKind>([
  ...SESSION_KINDS.map((kind) => [foldHead(kind), kind] as const),
  ...Object.entries(WORDS),
]);

/** What titles of rows without a kind tell of it, the first that fits. */
const BY_TITLE: readonly (readonly [RegExp, SessionKind])[] = [
  [/\b(?:break|coffee|lunch|tea)\b/i, 'break'],
  [/\bposters?\b/i, 'poster-session'],
  [/\bpanel\b/i, 'panel'],
  [/\bkeynote\b/i, 'keynote'],
  [/\b(?:spotlight|contributed|lightning)\b/i, 'spotlight'],
  [/\binvited\b/i, 'invited-talk'],
  [/^(?:closing|concluding|farewell)\b|\bclosing remarks\b/i, 'closing'],
  [/^(?:welcome|opening|introduction)\b|\bopening remarks\b/i, 'introduction'],
  [/\b(?:dinner|reception|social|drinks)\b/i, 'social'],
];

/** The kind that a cell names, or a sentence about what is none. */
export function readKind(text: string): { readonly kind: SessionKind } | { readonly problem: string } {
  const word = foldHead(text);
  const kind = KIND_OF.get(word) ?? KIND_OF.get(word.replace(/s$/, ''));
  if (kind !== undefined) return { kind };
  const closest = findClosest(word, KIND_OF.keys());
  const hint = closest === undefined ? '' : ` Did you mean "${KIND_OF.get(closest)}"?`;
  return { problem: `"${text}" is no kind of row. The kinds are ${SESSION_KINDS.join(', ')}.${hint}` };
}

/** The kind of a row that states none, by what it holds. */
export function guessKind(row: {
  readonly title: string;
  readonly contribution?: string | undefined;
  readonly speakers: readonly unknown[];
  readonly panelists: readonly unknown[];
}): SessionKind {
  if (row.contribution !== undefined) return 'spotlight';
  if (row.panelists.length > 0) return 'panel';
  const said = BY_TITLE.find(([words]) => words.test(row.title))?.[1];
  if (row.speakers.length > 0) return said === 'keynote' || said === 'spotlight' ? said : 'invited-talk';
  return said ?? 'other';
}
