import type { Element } from 'hast';
import type { Role } from '@ml4astro/edition';
import { isElement, linesOf, readLines, type PageNode, type TextLine } from '../page/text-line.ts';
import { cleanName, looksLikeName } from '../page/written-name.ts';
import { clean, readAffiliation, type BesideName } from './read-affiliation.ts';
import { roleOf } from './role-words.ts';
import type { Card } from './split-cards.ts';

/** What a card says of its person. */
export interface CardFacts {
  readonly name: string;
  readonly affiliation: string | undefined;
  /** Where the card itself says so: "(Co-Chair)". */
  readonly role: Role | undefined;
  readonly homepage: string | undefined;
  readonly image: string | undefined;
  /** Lines of the card that say neither who somebody is nor where they work: a talk, a life. */
  readonly asides: readonly BesideName[];
  readonly from: number;
  readonly to: number;
  /** False where name and affiliation are parted by nothing but our reading of them. */
  readonly certain: boolean;
}

/** Reads a card; `undefined` where nothing in it can be a name. */
export function readCard(card: Card): CardFacts | undefined {
  const lines = readLines(card).filter(({ text }) => !/^[\s|·•,]*$/.test(text));
  const index = lines.findIndex((line) => splitNameLine(line) !== undefined);
  const line = lines[index];
  const split = line === undefined ? undefined : splitNameLine(line);
  if (line === undefined || split === undefined || index > 2) return undefined;
  const { from, to } = line;
  const { role, affiliation, asides } = readAffiliation([
    ...lines.slice(0, index),
    ...(split.rest === '' ? [] : [{ text: split.rest, from, to }]),
    ...lines.slice(index + 1),
  ]);
  const spans = card.map(linesOf);
  return {
    name: split.name,
    affiliation,
    role,
    homepage: findHomepage(lines),
    image: findImage(card),
    asides,
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
    certain: split.certain,
  };
}

interface NameLine {
  readonly name: string;
  readonly rest: string;
  readonly certain: boolean;
}

function splitNameLine({ text, pieces, heading }: TextLine): NameLine | undefined {
  const whole = cleanName(text);
  if (looksLikeName(whole) && !text.includes('(')) return { name: whole, rest: '', certain: true };
  // A name in bold or in a link ends with it.
  const marked =
    pieces[0]?.strong === true || pieces[0]?.href !== undefined ? leadingMarked(pieces) : undefined;
  if (marked !== undefined && looksLikeName(marked))
    return { name: cleanName(marked), rest: clean(text.slice(marked.length)), certain: true };
  const parted = /^(?<name>[^(,:|–—[]+?)\s*(?:(?<mark>[,:|–—]|\s-\s)|(?=[([]))\s*(?<rest>.+)$/u.exec(
    text,
  )?.groups;
  if (parted !== undefined && looksLikeName(parted['name'] ?? ''))
    return { name: cleanName(parted['name'] ?? ''), rest: clean(parted['rest'] ?? ''), certain: true };
  // Headings and labels before the name: "Chair: Jane Doe (MIT)".
  const labelled = /^(?<label>[^:]{2,30}):\s+(?<after>.+)$/.exec(text)?.groups;
  if (labelled !== undefined && roleOf(labelled['label'] ?? '') !== undefined) {
    const after = splitNameLine({ text: labelled['after'] ?? '', pieces: [], heading, from: 1, to: 1 });
    if (after !== undefined) return { ...after, rest: clean(`${after.rest} (${labelled['label']})`) };
  }
  // One word, or small letters, in a heading of its own: some people write themselves so.
  return heading > 0 &&
    /^\p{L}[\p{L}\s.'’-]{1,40}$/u.test(whole) &&
    whole.split(' ').length < 4 &&
    looksLikeName(capitals(whole))
    ? { name: whole, rest: '', certain: false }
    : undefined;
}

function capitals(name: string): string {
  return name.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function leadingMarked(pieces: TextLine['pieces']): string {
  const first = pieces[0];
  const end = pieces.findIndex((piece) => piece.strong !== first?.strong || piece.href !== first.href);
  return pieces
    .slice(0, end < 0 ? undefined : end)
    .map(({ text }) => text)
    .join('');
}

function findHomepage(lines: readonly TextLine[]): string | undefined {
  const links = lines.flatMap(({ pieces }) =>
    pieces.flatMap(({ href }) => (href === undefined ? [] : [href])),
  );
  return links.find((href) => /^https?:\/\/\S+$/i.test(href));
}

function findImage(nodes: readonly PageNode[]): string | undefined {
  for (const node of nodes) {
    if (isElement(node, 'img')) return sourceOf(node);
    const inner = 'children' in node ? findImage(node.children) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Where a picture is, as written. */
export function sourceOf({ properties }: Element): string | undefined {
  const source = [properties['src'], properties['dataSrc']].find(
    (each) => typeof each === 'string' && each !== '',
  );
  return typeof source === 'string' ? source : undefined;
}
