import { foldMarks } from '@ml4astro/edition';
import type { Element } from 'hast';
import type { Section } from '../page/sections.ts';
import { isElement, linesOf, readLines, readText, type PageNode } from '../page/text-line.ts';
import type { ImportRecord } from '../report/import-record.ts';

/** What a workshop is about, by a stable id. */
export interface Topic {
  readonly id: string;
  readonly label: string;
}

const INTRODUCES =
  /\b(?:topics?|problems|areas|themes|subjects|questions|directions|challenges|limited to|not exhaustive|non-exhaustive)\b/i;
const SMALL = new Set(
  'a an and are as at by for from in into of on or the their to using with via methods method that which'.split(
    ' ',
  ),
);

/** The topics of a page: the list below a heading that says so, or after words such as "the following list of problems:". */
export function readTopics(
  sections: readonly Section[],
  record: ImportRecord,
  used: Set<PageNode>,
): readonly Topic[] {
  for (const section of sections) {
    if (!['rationale', 'topics', 'call', 'other'].includes(section.kind)) continue;
    for (const [index, node] of section.nodes.entries()) {
      if (!isElement(node, 'ul', 'ol') || used.has(node)) continue;
      const before = lastWords(section.nodes.slice(0, index));
      const introduced = INTRODUCES.test(before) && /[:.]$|following/i.test(before);
      if (!introduced && !(section.kind === 'topics' && section.stated)) continue;
      const topics = readList(node);
      if (topics.length < 2) continue;
      record.guessed(
        { file: section.file, ...linesOf(node) },
        `topics: ${topics.map(({ label }) => label).join('; ')} (ids are made from the words)`,
      );
      used.add(node);
      // Words that do nothing but introduce the list would end in a colon before nothing.
      const introduction = section.nodes.slice(0, index).findLast((each) => readText([each]) !== '');
      if (introduction !== undefined && before.endsWith(':')) {
        used.add(introduction);
        record.understood(
          { file: section.file, ...linesOf(introduction) },
          'words that introduce the topics',
        );
      }
      return topics;
    }
  }
  return [];
}

function lastWords(nodes: readonly PageNode[]): string {
  return nodes.map((node) => readText([node])).findLast((text) => text !== '') ?? '';
}

function readList(list: Element): readonly Topic[] {
  const taken = new Set<string>();
  return list.children.flatMap((item) => {
    const [line] = isElement(item, 'li') ? readLines([item]) : [];
    const label = line?.text.replace(/[\s;,.:]+$/, '').replace(/^(?:and|or)\s+/i, '');
    if (label === undefined || label === '' || label.length > 200) return [];
    const shown = label.charAt(0).toUpperCase() + label.slice(1);
    const id = idOf(shown, taken);
    taken.add(id);
    return [{ id, label: shown }];
  });
}

/** The first words that say something, joined: `efficient-high-dimensional-inference`. */
function idOf(label: string, taken: ReadonlySet<string>): string {
  const words = foldMarks(label)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !SMALL.has(word))
    .slice(0, 3);
  const id = words.join('-') || 'topic';
  for (let count = 2, next = id; ; count += 1, next = `${id}-${count}`) if (!taken.has(next)) return next;
}
