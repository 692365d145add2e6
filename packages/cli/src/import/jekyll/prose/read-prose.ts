import type { ContentName } from '@ml4astro/edition';
import type { Element } from 'hast';
import { rowsOf } from '../date/labelled-line.ts';
import type { SectionKind } from '../page/section-kind.ts';
import type { Section } from '../page/sections.ts';
import {
  headingLevel,
  isElement,
  isSilent,
  linesOf,
  readLines,
  readText,
  type PageNode,
} from '../page/text-line.ts';
import { PEOPLE_KINDS } from '../page/section-kind.ts';
import type { ImportRecord } from '../report/import-record.ts';
import { toProse, type ProseContext } from './to-prose.ts';

/** The text of `content/` that prose of a kind goes into. */
const TEXT_OF: Readonly<Record<SectionKind, ContentName>> = {
  rationale: 'rationale',
  topics: 'rationale',
  call: 'call',
  guidelines: 'guidelines',
  'submission-process': 'submission-process',
  reviewing: 'reviewing',
  reviewers: 'reviewing',
  dates: 'call',
  keynotes: 'logistics',
  speakers: 'logistics',
  panelists: 'logistics',
  guests: 'logistics',
  chairs: 'logistics',
  organizers: 'logistics',
  'local-organizers': 'logistics',
  schedule: 'logistics',
  papers: 'logistics',
  poster: 'poster',
  registration: 'registration',
  venue: 'venue',
  logistics: 'logistics',
  sponsors: 'logistics',
  contact: 'logistics',
  other: 'logistics',
};

/** Kinds whose texts are about what the heading says: it need not be said again. */
const OWN_TEXT: ReadonlySet<SectionKind> = new Set([
  'rationale',
  'call',
  'guidelines',
  'submission-process',
  'reviewing',
  'poster',
  'registration',
  'venue',
  'logistics',
  'topics',
  'dates',
  'contact',
]);

/** A promise of what would come, and nothing else. */
const PROMISE =
  /\b(?:coming soon|more to come|stay tuned|check back|watch this space|to be (?:announced|confirmed|determined|decided)|TB[ADC]|will be (?:announced|posted|published|released|available|updated)(?: \w+)?|(?:more )?(?:details|information) (?:will follow|soon|to follow))\b/i;
/** Longer words say more than that something comes. */
const LONGEST_PROMISE = 220;

/** A link in words, without a sentence around it. */
const BUTTON = /\b(?:btn|button)\b/;

/** The prose of a page by the name of its text, and what of its links stood alone. */
export interface Prose {
  readonly texts: ReadonlyMap<ContentName, string>;
  /** Links that stood by themselves, as buttons do: words and address as written. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** What stayed of the page when its facts were taken out, as Markdown. */
export function readProse(
  sections: readonly Section[],
  used: ReadonlySet<PageNode>,
  context: ProseContext,
  record: ImportRecord,
): Prose {
  const texts = new Map<ContentName, string[]>();
  const links: { label: string; href: string }[] = [];
  const open: string[] = [];
  for (const section of sections) {
    const name = TEXT_OF[section.kind];
    const nodes = section.nodes.flatMap((node) => leaveOut(node, used, section, links, record));
    if (section.span !== undefined) record.understood(section.span, `heading "${section.title}"`);
    const words = readText(nodes);
    if (words === '') continue;
    const reason = reasonToDrop(words, section, context.contact);
    if (reason !== undefined) {
      markAll(nodes, section.file, (span) => record.dropped(span, reason));
      continue;
    }
    const markdown = toProse(nodes, context);
    if (markdown === '') continue;
    const first = !texts.has(name);
    // The first heading of a page is the title of the workshop, which every page of the edition bears.
    const isTitle = section.kind === 'rationale' && !section.stated && section.within.length === 0 && first;
    const headed =
      section.title !== '' && !isTitle && !(first && OWN_TEXT.has(section.kind) && section.stated);
    const key = `${name} ${section.title}`;
    const heading =
      headed && !open.includes(key)
        ? [`${'#'.repeat(depthOf(section))} ${escapeHeading(section.title)}`]
        : [];
    open.push(key);
    texts.set(name, [...(texts.get(name) ?? []), ...heading, markdown]);
    markAll(nodes, section.file, (span) => record.prose(span, `content/${name}.md`));
  }
  return { texts: new Map([...texts].map(([name, parts]) => [name, `${parts.join('\n\n')}\n`])), links };
}

function depthOf({ within }: Section): number {
  return Math.min(2 + Math.max(0, within.length - 1), 4);
}

function escapeHeading(title: string): string {
  return title.replace(/[\\`*_[\]<>#$]/g, '\\$&');
}

function markAll(
  nodes: readonly PageNode[],
  file: string,
  mark: (span: { file: string; from: number; to: number }) => void,
): void {
  for (const node of nodes) {
    if (readText([node]) === '') continue;
    mark({ file, ...linesOf(node) });
    // What was put elsewhere than it stood, such as a footnote, has lines of its own.
    if ('children' in node) markAll(node.children, file, mark);
  }
}

/** The words of a section that say nothing worth keeping, and why. */
function reasonToDrop(words: string, section: Section, contact: string | undefined): string | undefined {
  if (words.length < LONGEST_PROMISE && PROMISE.test(words))
    return `a promise of what would come: "${words.slice(0, 80)}"`;
  const introduces = PEOPLE_KINDS.includes(section.kind) || section.kind === 'papers';
  if (introduces && words.length < 160 && words.endsWith(':')) return 'words that introduce a list';
  if (
    section.kind === 'contact' &&
    contact !== undefined &&
    words.length < 200 &&
    /@|\bat\b|\[at\]|\(at\)|e-?mail/i.test(words)
  )
    return 'the words around the contact address, which is data now';
  return undefined;
}

/** A node without what was used; nothing where all of it was. */
function leaveOut(
  node: PageNode,
  used: ReadonlySet<PageNode>,
  section: Section,
  links: { label: string; href: string }[],
  record: ImportRecord,
): readonly PageNode[] {
  const span = { file: section.file, ...linesOf(node) };
  if (used.has(node)) return [];
  if (node.type === 'comment') {
    record.dropped(span, 'a comment');
    return [];
  }
  if (
    isSilent(node) ||
    isElement(
      node,
      'nav',
      'footer',
      'form',
      'button',
      'input',
      'select',
      'textarea',
      'audio',
      'canvas',
      'embed',
    )
  ) {
    record.dropped(
      span,
      `an element <${isElement(node) ? node.tagName : 'comment'}>, which has no place in an edition`,
    );
    return [];
  }
  if (isElement(node, 'img')) {
    record.dropped(span, 'a picture: prose holds none');
    return [];
  }
  if (isButton(node)) {
    for (const { pieces } of readLines([node]))
      for (const { text, href } of pieces)
        if (href !== undefined && text.trim() !== '') links.push({ label: text.trim(), href });
    record.dropped(span, 'a button: its address is kept among the links where it leads out of the page');
    return [];
  }
  if (isElement(node, 'table') && isHeadAlone(node, used)) {
    record.understood(span, 'the columns of a table');
    return [];
  }
  if (!('children' in node) || node.children.length === 0) return [node];
  const children = node.children.flatMap((child) => leaveOut(child, used, section, links, record));
  if (children.length === 0 || (readText(children) === '' && readText([node]) !== '')) return [];
  // A heading whose all is gone below it, such as "Keynotes" above cards, stays with the words around it.
  return headingLevel(node) > 0 && children.length === 0 ? [] : [{ ...node, children } as PageNode];
}

/** A table of which every row was used but the one that names its columns. */
function isHeadAlone(table: Element, used: ReadonlySet<PageNode>): boolean {
  const rows = rowsOf(table);
  const isUsed = (row: Element) => used.has(row) || row.children.some((cell) => used.has(cell));
  return rows.length > 1 && rows.slice(1).every((row) => isUsed(row) || readText([row]) === '');
}

function isButton(node: PageNode): boolean {
  if (!isElement(node)) return false;
  if (isElement(node, 'a')) return BUTTON.test(String(node.properties['className'] ?? ''));
  const shown = node.children.filter((child) => readText([child]) !== '');
  return (
    shown.length > 0 && !isElement(node, 'li', 'td', 'th', 'tr') && shown.every((child) => isButton(child))
  );
}
