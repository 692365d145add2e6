import type { Element } from 'hast';
import type { LineSpan } from '../site/line-span.ts';
import type { Page } from './read-page.ts';
import { kindOfHeading, PEOPLE_KINDS, type SectionKind } from './section-kind.ts';
import {
  headingLevel,
  isElement,
  isSilent,
  linesOf,
  readLines,
  readText,
  type PageNode,
} from './text-line.ts';
import { looksLikeName } from './written-name.ts';

/** A part of a page below one heading. */
export interface Section {
  readonly file: string;
  /** Empty for what stands above the first heading. */
  readonly title: string;
  /** Of its heading; `undefined` without one. */
  readonly span: LineSpan | undefined;
  /** 1 to 6; 7 for a line in bold that serves as a heading. */
  readonly level: number;
  readonly kind: SectionKind;
  /** Whether its own heading says so; else a section around it does. */
  readonly stated: boolean;
  /** The headings of the sections that it is in, outermost first. */
  readonly within: readonly string[];
  readonly nodes: readonly PageNode[];
}

type OpenSection = Omit<Section, 'nodes'> & { readonly nodes: PageNode[] };

/** A page by its headings, whatever their level, text and order, and however deep they are wrapped. */
export function listSections({ file, tree, settings }: Page): readonly Section[] {
  // A page beside the first is about what its title, or its name, says.
  const stem = file.replace(/^.*\/|\.[^.]*$/g, '').replace(/[-_]+/g, ' ');
  const title = /^(?:index|readme)$/i.test(stem) ? '' : (settings.get('title')?.value ?? stem);
  const own = title === '' ? undefined : kindOfHeading(title);
  const first: OpenSection = {
    file,
    title,
    span: undefined,
    level: 0,
    kind: own ?? (title === '' ? 'rationale' : 'other'),
    stated: own !== undefined,
    within: [],
    nodes: [],
  };
  const sections: OpenSection[] = [first];

  const enter = (nodes: readonly PageNode[], ancestors: readonly Element[]) => {
    for (const node of nodes) {
      const current = sections.at(-1) ?? first;
      const heading = readHeading(node, ancestors, current);
      if (heading !== undefined) sections.push(openSection(file, node, heading, sections));
      else if (isElement(node) && holdsHeading(node, [...ancestors, node], current))
        enter(node.children, [...ancestors, node]);
      else current.nodes.push(node);
    }
  };
  enter(tree.children, []);
  return sections;
}

function openSection(
  file: string,
  node: PageNode,
  { title, level }: { title: string; level: number },
  before: readonly OpenSection[],
): OpenSection {
  const around = findAround(before, level);
  const own = kindOfHeading(title);
  const outer = around !== undefined && around.title !== '' ? around : undefined;
  return {
    file,
    title,
    span: { file, ...linesOf(node) },
    level,
    // The first heading of a page that says nothing of its section is the title of the workshop.
    kind: own ?? outer?.kind ?? (before.length === 1 ? 'rationale' : 'other'),
    stated: own !== undefined,
    within: outer === undefined ? [] : [...outer.within, outer.title],
    nodes: [],
  };
}

function findAround(before: readonly OpenSection[], level: number): OpenSection | undefined {
  let least = level;
  for (const section of before.toReversed()) {
    if (section.level < least) return section;
    least = Math.min(least, section.level);
  }
  return undefined;
}

function readHeading(
  node: PageNode,
  ancestors: readonly Element[],
  current: Section,
): { title: string; level: number } | undefined {
  const level = headingLevel(node);
  const title = level > 0 ? readText([node]) : readBoldLine(node);
  if (title === '' || title.length > 120) return undefined;
  if (ancestors.some((each) => isElement(each, 'li', 'td', 'th', 'figure', 'figcaption', 'a')))
    return undefined;
  const kind = kindOfHeading(title);
  if (level === 0) {
    // In bold as people write headings without marks; a label within a list of people or dates is none.
    return kind !== undefined && ancestors.length < 3 && title.length < 50 ? { title, level: 7 } : undefined;
  }
  const deeper = current.level > 0 && level > current.level;
  const amongPeople = PEOPLE_KINDS.includes(current.kind) || current.kind === 'sponsors';
  if (isCardHeading(node, ancestors)) return undefined;
  if (amongPeople && deeper && (kind === undefined || looksLikeName(title))) return undefined;
  if (amongPeople && looksLikeName(title) && kind === undefined) return undefined;
  // A sibling of headings that were names is one too, whatever its level.
  return { title, level };
}

/** A heading beside a picture, or in one of several columns, names what the card shows. */
function isCardHeading(node: PageNode, ancestors: readonly Element[]): boolean {
  const parent = ancestors.at(-1);
  if (parent === undefined) return false;
  const text = readText([node]);
  if (kindOfHeading(text) !== undefined && !looksLikeName(text)) return false;
  if (parent.children.some((child) => holdsImage(child))) return true;
  const classes = ancestors
    .slice(-2)
    .flatMap((each) => String(each.properties['className'] ?? '').split(/[\s,]+/));
  return classes.some((name) =>
    /^(?:col|column|card|person|member|speaker|organi[sz]er|people|team|profile)\b/i.test(name),
  );
}

function holdsImage(node: PageNode): boolean {
  if (isElement(node, 'img')) return true;
  return 'children' in node && node.children.some(holdsImage);
}

/** The words of a paragraph that is bold throughout and nothing else. */
function readBoldLine(node: PageNode): string {
  if (!isElement(node, 'p', 'strong', 'b', 'center', 'summary', 'dt')) return '';
  const [line, ...more] = readLines([node]);
  if (line === undefined || more.length > 0) return '';
  const bold = line.pieces.every(({ strong, text }) => strong || /^[\s:.]*$/.test(text));
  return bold || isElement(node, 'summary') ? line.text.replace(/:$/, '') : '';
}

function holdsHeading(node: Element, ancestors: readonly Element[], current: Section): boolean {
  if (isSilent(node) || isElement(node, 'table', 'ul', 'ol', 'p', 'a', 'figure')) return false;
  return node.children.some(
    (child) =>
      readHeading(child, ancestors, current) !== undefined ||
      (isElement(child) && holdsHeading(child, [...ancestors, child], current)),
  );
}
