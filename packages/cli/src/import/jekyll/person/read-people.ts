import type { Role } from '@ml4astro/edition';
import type { PageNode } from '../page/text-line.ts';
import { isElement, readLines } from '../page/text-line.ts';
import { kindOfHeading, PEOPLE_KINDS, type SectionKind } from '../page/section-kind.ts';
import type { Section } from '../page/sections.ts';
import { rowsOf } from '../date/labelled-line.ts';
import { cleanName, looksLikeName } from '../page/written-name.ts';
import type { ImportRecord } from '../report/import-record.ts';
import { readCard, type CardFacts } from './read-card.ts';
import { countImages, splitCards, type Card } from './split-cards.ts';
import { listNamesInLine } from './names-in-line.ts';
import type { WrittenPerson } from './written-person.ts';

const ROLE_OF: Readonly<Partial<Record<SectionKind, Role | 'guest'>>> = {
  keynotes: 'keynote',
  speakers: 'invited-speaker',
  panelists: 'panelist',
  guests: 'guest',
  chairs: 'chair',
  organizers: 'soc',
  'local-organizers': 'loc',
  reviewers: 'reviewer',
};

/** Who helps on the spot. */
const HELPERS = /\bvolunteers?\b|\bhelpers\b|\bweb ?masters?\b/i;

/** The people of a page: cards, lists, tables and lines of names, in sections that are about people. */
export function readPeople(
  sections: readonly Section[],
  record: ImportRecord,
  used: Set<PageNode>,
): readonly WrittenPerson[] {
  return sections.flatMap((section) => {
    const role = PEOPLE_KINDS.includes(section.kind) ? ROLE_OF[section.kind] : undefined;
    if (role === undefined)
      return [...readLabelled(section, record, used), ...readUntold(section, record, used)];
    return section.nodes.flatMap((_, index) => (index === 0 ? readSection(section, role, record, used) : []));
  });
}

/** Two portraits or more with names, below a heading that says nothing to us: guests whose part nobody stated. */
function readUntold(section: Section, record: ImportRecord, used: Set<PageNode>): readonly WrittenPerson[] {
  if (section.stated || (section.kind !== 'other' && section.kind !== 'rationale')) return [];
  const nodes = section.nodes.filter((node) => !used.has(node) && countImages([node]) > 0);
  const cards = splitCards(nodes).filter((card) => countImages(card) === 1 && readCard(card) !== undefined);
  if (cards.length < 2) return [];
  record.guessed(section.span, `people below "${section.title}", whose part in the workshop it does not say`);
  return readSection({ ...section, nodes }, 'invited', record, used);
}

/** "**Organizers:** Jane Doe (MIT), Wei Zhang" in a section about something else. */
function readLabelled(section: Section, record: ImportRecord, used: Set<PageNode>): readonly WrittenPerson[] {
  if (section.kind === 'schedule') return [];
  return section.nodes.flatMap((node) => {
    if (used.has(node) || !isElement(node, 'p') || readLines([node])[0]?.pieces[0]?.strong !== true)
      return [];
    const listed = readListed(node);
    if (listed.length === 0 || listed.some(({ kind }) => kind === undefined)) return [];
    used.add(node);
    return listed.map(({ facts, kind }) => {
      const role = facts.role ?? (kind === undefined ? undefined : ROLE_OF[kind]) ?? 'invited';
      note(facts, section, role, record);
      return toPerson(facts, section, role, node);
    });
  });
}

function readSection(
  section: Section,
  usual: Role | 'guest',
  record: ImportRecord,
  used: Set<PageNode>,
): readonly WrittenPerson[] {
  const tables = section.nodes.filter((node) => isElement(node, 'table') && headsOf(node) !== undefined);
  const people: WrittenPerson[] = [];
  const rest = section.nodes.filter((node) => {
    if (tables.includes(node)) return false;
    const listed = isElement(node, 'p') ? readListed(node) : [];
    for (const { facts, kind } of listed) {
      const role = facts.role ?? (kind === undefined ? usual : (ROLE_OF[kind] ?? usual));
      people.push(toPerson(facts, section, role, node));
      note(facts, section, role, record);
    }
    if (listed.length > 0) used.add(node);
    return listed.length === 0;
  });
  const cards = [...splitCards(rest), ...tables.flatMap(cardsOfTable)];
  for (const card of cards) {
    const named = readNames(card);
    for (const facts of named) {
      const role = facts.role ?? usual;
      people.push(toPerson(facts, section, role, card[0]));
      note(facts, section, role, record);
    }
    if (named.length > 0) for (const node of card) used.add(node);
  }
  return people;
}

function toPerson(
  { name, affiliation, homepage, image, from, to }: CardFacts,
  { file }: Section,
  role: Role | 'guest',
  node: PageNode | undefined,
): WrittenPerson {
  return {
    name,
    affiliation,
    role,
    homepage,
    image,
    span: { file, from, to },
    node: node ?? { type: 'root', children: [] },
  };
}

/** A paragraph of which every line lists names, each line perhaps under a label: "Local organizers: Jane Doe, Wei Zhang". */
function readListed(paragraph: PageNode): readonly { facts: CardFacts; kind: SectionKind | undefined }[] {
  const lines = readLines([paragraph]);
  const read = lines.map((line) => {
    const label = /^(?<label>[^:]{2,40}):\s/.exec(line.text)?.groups?.['label'];
    const names = listNamesInLine(line);
    const kind =
      label === undefined ? undefined : HELPERS.test(label) ? 'local-organizers' : kindOfHeading(label);
    return names.map((facts) => ({
      facts,
      kind: kind !== undefined && PEOPLE_KINDS.includes(kind) ? kind : undefined,
    }));
  });
  const several = read.some((names) => names.length > 1);
  return several && read.every((names) => names.length > 0) ? read.flat() : [];
}

/** Lines about a talk or a life are told as left out; the others of the card were understood. */
function note(facts: CardFacts, { file, kind }: Section, role: Role | 'guest', record: ImportRecord): void {
  const { name, affiliation, asides, certain, from, to } = facts;
  const told = `${name}${affiliation === undefined ? '' : `, ${affiliation}`}: ${role}`;
  const guess = !certain
    ? 'whether this is a name is a guess'
    : kind === 'reviewers'
      ? 'as reviewer, by its heading'
      : undefined;
  const beside = asides.filter((aside) => aside.from > from || asides.length === 0);
  const end = Math.min(to, ...beside.map((aside) => aside.from - 1));
  const span = { file, from, to: Math.max(from, end) };
  if (guess === undefined) record.understood(span, told);
  else record.guessed(span, `${told} (${guess})`);
  for (const aside of asides)
    record.dropped(
      { file, from: aside.from, to: aside.to },
      `words beside ${name}, for which an edition has no place: "${aside.text.slice(0, 120)}"`,
    );
}

function readNames(card: Card): readonly CardFacts[] {
  const lines = readLines(card);
  const pictures = countImages(card);
  const [line] = lines;
  if (pictures === 0 && line !== undefined && lines.length === 1) {
    const several = listNamesInLine(line);
    // An item of a list is one person, unless it says that it lists several.
    const lists = several.length > 2 || line.text.includes(':') || !isElement(card[0], 'li');
    if (several.length > 1 && lists && line.pieces[0]?.strong !== true) return several;
  }
  if (pictures <= 1) {
    const facts = readCard(card);
    if (facts !== undefined) return [facts];
  }
  if (pictures > 0) return [];
  // Names on lines of their own, as `<br>` parts them.
  const each = lines.map((one) => listNamesInLine(one));
  return each.filter((names) => names.length > 0).length * 2 > lines.length ? each.flat() : [];
}

type Column = 'name' | 'affiliation' | 'role' | 'first' | 'last' | 'other';

const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:first|given)[- ]?names?$/i, 'first'],
  [/^(?:last|family|sur)[- ]?names?$/i, 'last'],
  [/^(?:names?|speakers?|panell?ists?|organi[sz]ers?|members?|who|people|person|reviewers?)$/i, 'name'],
  [/affiliation|institut|universit|organi[sz]ation|employer|^from$/i, 'affiliation'],
  [/role|position|function|responsib|title/i, 'role'],
];

/** What the columns of a table of people hold, by its header; `undefined` without one. */
function headsOf(node: PageNode): readonly Column[] | undefined {
  if (!isElement(node, 'table')) return undefined;
  const [head] = rowsOf(node);
  const cells = head?.children.filter((cell) => isElement(cell, 'th', 'td')) ?? [];
  const columns = cells.map((cell): Column => {
    const words = readLines([cell])
      .map(({ text }) => text)
      .join(' ');
    return COLUMNS.find(([pattern]) => pattern.test(words.trim()))?.[1] ?? 'other';
  });
  return columns.some((column) => column === 'name' || column === 'last') &&
    cells.length > 1 &&
    !cells.some((cell) => looksLikeName(readLines([cell])[0]?.text ?? ''))
    ? columns
    : undefined;
}

/** Rows as cards whose first line is the name, then the affiliation, then the role. */
function cardsOfTable(table: PageNode): readonly Card[] {
  const columns = headsOf(table) ?? [];
  if (!isElement(table)) return [];
  return rowsOf(table)
    .slice(1)
    .map((row) => {
      const cells = row.children.filter((cell) => isElement(cell, 'td', 'th'));
      const of = (wanted: Column) => cells.filter((_, index) => columns[index] === wanted);
      const [first, last] = [of('first')[0], of('last')[0]];
      if (first !== undefined && last !== undefined) {
        const name = cleanName([first, last].map((cell) => readLines([cell])[0]?.text ?? '').join(' '));
        return [
          { ...last, children: [{ type: 'text' as const, value: name, position: last.position }] },
          ...of('affiliation'),
          ...of('role'),
        ];
      }
      return [...of('name'), ...of('affiliation'), ...of('role'), ...of('other')];
    });
}
