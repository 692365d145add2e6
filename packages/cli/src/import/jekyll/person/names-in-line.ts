import { MAX_NAMES_IN_LINE, partList } from './part-list.ts';
import { cleanName, looksLikeName } from '../page/written-name.ts';
import type { TextLine } from '../page/text-line.ts';
import type { CardFacts } from './read-card.ts';
import { clean } from './read-affiliation.ts';
import { roleOf, withoutRole } from './role-words.ts';

/** Persons that a line lists: `Jane Doe (MIT), Wei Zhang and Ana Roe`; none where a part of it is no name. */
export function listNamesInLine(line: TextLine): readonly CardFacts[] {
  const list = /^[^:]{2,40}:\s+(?<names>.+)$/.exec(line.text)?.groups?.['names'] ?? line.text;
  const parts = partList(list.replace(/\.$/, ''));
  if (parts.length === 0 || parts.length > MAX_NAMES_IN_LINE) return [];
  const people = parts.map((part) => {
    const groups = /^(?<name>[^([]+?)\s*(?:[([](?<inside>[^)\]]*)[)\]])?\s*$/.exec(part)?.groups;
    const name = cleanName(groups?.['name'] ?? '');
    const inside = groups?.['inside']?.trim();
    const role = inside === undefined ? undefined : roleOf(inside);
    const affiliation =
      inside === undefined ? undefined : clean(role === undefined ? inside : withoutRole(inside));
    const href = line.pieces.find((piece) => piece.href !== undefined && piece.text.includes(name))?.href;
    return {
      name,
      affiliation: affiliation === '' ? undefined : affiliation,
      role,
      homepage: href !== undefined && /^https?:/i.test(href) ? href : undefined,
      image: undefined,
      asides: [],
      from: line.from,
      to: line.to,
      certain: true,
    };
  });
  return people.every(({ name }) => looksLikeName(name)) ? people : [];
}
