import type { Element } from 'hast';
import type { Section } from '../page/sections.ts';
import { isElement, linesOf, readLines, readText, type PageNode } from '../page/text-line.ts';
import { sourceOf } from '../person/read-card.ts';
import type { ImportRecord } from '../report/import-record.ts';

/** A sponsor as a page shows it. */
export interface WrittenSponsor {
  readonly name: string;
  readonly href: string | undefined;
  /** Address of the logo, as written. */
  readonly image: string | undefined;
}

/** The sponsors of a page: pictures with their description, linked names, items of a list. */
export function readSponsors(
  sections: readonly Section[],
  record: ImportRecord,
  used: Set<PageNode>,
): readonly WrittenSponsor[] {
  const sponsors = new Map<string, WrittenSponsor>();
  for (const section of sections) {
    for (const node of section.nodes) {
      if (section.kind !== 'sponsors' && !isLabelled(node)) continue;
      const found = [...listPictures(node, undefined), ...listNames(node)];
      for (const sponsor of found) {
        if (sponsors.has(sponsor.name)) continue;
        sponsors.set(sponsor.name, sponsor);
        record.understood({ file: section.file, ...linesOf(node) }, `sponsor: ${sponsor.name}`);
      }
      if (found.length > 0 && readText([node]).length < 60 * found.length + 60) used.add(node);
    }
  }
  return [...sponsors.values()];
}

/** "**Sponsors:** [Lens](…), [Dish](…)" in a section about something else. */
function isLabelled(node: PageNode): boolean {
  if (!isElement(node, 'p')) return false;
  const [first] = readLines([node])[0]?.pieces ?? [];
  return (
    first?.strong === true &&
    /^(?:our )?(?:sponsors?|sponsored by|supported by|supporters)\s*:?$/i.test(first.text.trim())
  );
}

function listPictures(node: PageNode, href: string | undefined): readonly WrittenSponsor[] {
  if (isElement(node, 'img')) {
    const image = sourceOf(node);
    const alt = String(node.properties['alt'] ?? node.properties['title'] ?? '')
      .replace(/\s*\blogo\b\s*/i, ' ')
      .trim();
    const stem = (image?.split('/').at(-1) ?? '')
      .replace(/\.[^.]*$/, '')
      .replace(/[-_]*logo[-_]*/i, '')
      .replace(/[-_]+/g, ' ')
      .trim();
    const name = (alt === '' ? stem : alt).replace(/\s+/g, ' ');
    return name === '' ? [] : [{ name: name.charAt(0).toUpperCase() + name.slice(1), href, image }];
  }
  if (!('children' in node)) return [];
  const own =
    isElement(node, 'a') && typeof node.properties['href'] === 'string' ? node.properties['href'] : href;
  return node.children.flatMap((child) => listPictures(child, own));
}

/** Items of a list, and links that are a name. */
function listNames(node: PageNode): readonly WrittenSponsor[] {
  if (isElement(node, 'ul', 'ol'))
    return node.children.flatMap((item) => (isElement(item, 'li') ? ofItem(item) : []));
  if (!('children' in node)) return [];
  if (isElement(node, 'p')) {
    const lines = readLines([node]);
    const linked = lines.flatMap(({ pieces }) =>
      pieces.filter(({ href, text }) => href !== undefined && text.length < 60),
    );
    const alone = lines.every(({ pieces }) =>
      pieces.every(
        ({ href, text, strong }) =>
          href !== undefined || (strong && /:\s*$/.test(text)) || /^[\s|,·•&]*(?:and)?[\s|,·•&]*$/.test(text),
      ),
    );
    return alone ? linked.map(({ text, href }) => ({ name: text.trim(), href, image: undefined })) : [];
  }
  return node.children.flatMap(listNames);
}

function ofItem(item: Element): readonly WrittenSponsor[] {
  const [line] = readLines([item]);
  if (line === undefined || line.text.length > 60) return [];
  return [
    {
      name: line.text.replace(/[.;,]$/, ''),
      href: line.pieces.find(({ href }) => href !== undefined)?.href,
      image: undefined,
    },
  ];
}
