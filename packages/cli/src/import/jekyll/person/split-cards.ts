import type { Element } from 'hast';
import { rowsOf } from '../date/labelled-line.ts';
import { headingLevel, isElement, isSilent, readLines, type PageNode } from '../page/text-line.ts';
import { looksLikeName } from '../page/written-name.ts';

/** The nodes that show one person. */
export type Card = readonly PageNode[];

/**
 * Parts nodes into cards, one to a person, by what begins each: a picture, a heading, a name in bold, an item of a list,
 * a cell of a table. However many stand in a row, and however deep they are wrapped.
 */
export function splitCards(nodes: readonly PageNode[]): readonly Card[] {
  const shown = trimBreaks(
    nodes.filter((node) => !isSilent(node) && (isElement(node, 'br') || !isBlank(node))),
  );
  const [only, ...more] = shown;
  if (only === undefined) return [];
  if (more.length === 0) return splitOne(only);
  // Beside each other: cards of their own, or the parts of a flat sequence of cards.
  if (
    shown.every(
      (node) =>
        isElement(
          node,
          'div',
          'li',
          'section',
          'article',
          'figure',
          'ul',
          'ol',
          'table',
          'td',
          'center',
          'a',
        ) || isElement(node, 'br', 'hr'),
    )
  )
    return isOneCard(shown) ? [shown] : shown.flatMap((node) => splitCards([node]));
  return splitSequence(shown);
}

/** A break before or after everything parts nothing. */
function trimBreaks(nodes: readonly PageNode[]): readonly PageNode[] {
  const isBreak = (node: PageNode) => isElement(node, 'br');
  const first = nodes.findIndex((node) => !isBreak(node));
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex((node) => !isBreak(node)) + 1);
}

function splitOne(node: PageNode): readonly Card[] {
  if (isElement(node, 'ul', 'ol'))
    return node.children.filter((item) => isElement(item, 'li')).map((item) => [item]);
  if (isElement(node, 'dl')) return splitDefinitions(node);
  if (isElement(node, 'table')) return splitTable(node);
  if (!('children' in node) || !isElement(node)) return [[node]];
  if (isOneCard([node])) return [[node]];
  if (isElement(node, 'p')) return splitParagraph(node);
  const inner = splitCards(node.children);
  return inner.length === 0 ? [[node]] : inner;
}

/** Each term with what is said of it. */
function splitDefinitions(list: Element): readonly Card[] {
  const cards: PageNode[][] = [];
  for (const child of list.children) {
    if (isElement(child, 'dt')) cards.push([child]);
    else if (isElement(child, 'dd')) cards.at(-1)?.push(child);
  }
  return cards;
}

/** At most one name, picture or heading: nothing to part. */
function isOneCard(nodes: readonly PageNode[]): boolean {
  const lines = readLines(nodes);
  const headings = lines.filter(({ heading }) => heading > 0).length;
  const names = lines.filter(({ text }) => looksLikeName(text)).length;
  const bold = lines.filter(
    ({ pieces }) => pieces[0]?.strong === true && looksLikeName(pieces[0].text),
  ).length;
  // Below one heading or picture, what looks like a second name is where the first one works.
  const pictures = countImages(nodes);
  const single = headings + pictures > 0 || names <= 1;
  return single && pictures <= 1 && headings <= 1 && bold <= 1 && !holdsList(nodes) && lines.length < 12;
}

function holdsList(nodes: readonly PageNode[]): boolean {
  return nodes.some(
    (node) => isElement(node, 'ul', 'ol', 'dl', 'table') || ('children' in node && holdsList(node.children)),
  );
}

/** Cells side by side are cards; a row of pictures above a row of names is read by columns. */
function splitTable(table: Element): readonly Card[] {
  const rows = rowsOf(table).map((row) => row.children.filter((cell) => isElement(cell, 'td', 'th')));
  const cards: Card[] = [];
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1];
    const above = rows[index - 1];
    const pictures =
      row.length > 0 && row.every((cell) => isPicture(cell) || isBlank(cell)) && row.some(isPicture);
    if (pictures && below?.length === row.length) continue;
    const overPictures =
      above?.length === row.length &&
      above.some(isPicture) &&
      above.every((cell) => isPicture(cell) || isBlank(cell));
    if (overPictures)
      cards.push(...row.map((cell, at) => [...(above[at] === undefined ? [] : [above[at]]), cell]));
    else if (row.filter((cell) => startsWithName(cell)).length > 1 || row.length === 1)
      cards.push(...row.flatMap((cell) => splitCards([...cell.children])));
    else if (row.length > 0 && !row.every((cell) => isElement(cell, 'th'))) cards.push(row);
  }
  return cards.filter((card) => card.some((node) => !isBlank(node)));
}

function startsWithName(cell: PageNode): boolean {
  const [first] = readLines([cell]);
  return (
    first !== undefined &&
    (first.heading > 0 || countImages([cell]) > 0 || first.pieces[0]?.strong === true) &&
    looksLikeName(firstWords(first.text))
  );
}

function firstWords(text: string): string {
  return text.split(/\s*[(,:|–—]|\s-\s/)[0] ?? text;
}

function isPicture(node: PageNode): boolean {
  return countImages([node]) > 0 && readLines([node]).length === 0;
}

function isBlank(node: PageNode): boolean {
  return readLines([node]).length === 0 && countImages([node]) === 0;
}

/** Pictures within nodes. */
export function countImages(nodes: readonly PageNode[]): number {
  return nodes.reduce(
    (count, node) =>
      count + (isElement(node, 'img') ? 1 : 'children' in node ? countImages(node.children) : 0),
    0,
  );
}

/** A heading, a picture or a paragraph that begins with a name in bold begins a card; what follows belongs to it. */
function splitSequence(nodes: readonly PageNode[]): readonly Card[] {
  const cards: PageNode[][] = [];
  let named = false;
  for (const node of nodes) {
    if (isElement(node, 'ul', 'ol', 'dl', 'table', 'div', 'section', 'center') && !isOneCard([node])) {
      cards.push(...splitCards([node]).map((card) => [...card]), []);
      named = false;
      continue;
    }
    const current = cards.at(-1);
    const begins = beginsCard(node);
    const pictureFirst = isPicture(node) || (countImages([node]) > 0 && begins);
    const starts: boolean =
      current === undefined || current.length === 0 || pictureFirst || (begins && named);
    if (starts) cards.push([node]);
    else current?.push(node);
    named = begins || (named && !starts);
  }
  return cards
    .filter((card) => card.length > 0)
    .flatMap((card) => (card.length === 1 ? splitOne(card[0] ?? { type: 'root', children: [] }) : [card]));
}

function beginsCard(node: PageNode): boolean {
  if (headingLevel(node) > 0) return true;
  const [first] = readLines([node]);
  if (first === undefined) return false;
  const [piece] = first.pieces;
  return (
    looksLikeName(firstWords(first.text)) &&
    (piece?.strong === true || piece?.href !== undefined || isElement(node, 'p', 'figure', 'div'))
  );
}

/** Names on lines of one paragraph, each begun by a picture or a `<br>`. */
function splitParagraph(paragraph: Element): readonly Card[] {
  const groups: PageNode[][] = [[]];
  let named = false;
  for (const child of paragraph.children) {
    const names = readLines([child]).some(({ text }) => looksLikeName(firstWords(text)));
    const picture = countImages([child]) > 0;
    if ((picture || (names && named)) && (groups.at(-1)?.some((node) => !isBlank(node)) ?? false)) {
      groups.push([]);
      named = false;
    }
    groups.at(-1)?.push(child);
    named ||= names;
  }
  return groups.filter((group) => group.some((node) => !isBlank(node)));
}
