import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, visit } from 'yaml';
import { findAddresses, type FoundAddress } from './find-addresses.ts';

/** Where an address is written. */
export interface LinkPlace {
  /** From the folder of the editions, with `/`. */
  readonly file: string;
  /** Counted from 1, as the column is. */
  readonly line: number;
  readonly column: number;
}

/** Every place of each address, its fragment left out: a server is not asked for it. */
export type CollectedLinks = ReadonlyMap<string, readonly LinkPlace[]>;

/**
 * The outside addresses of the editions: in data, in prose, in the registers of persons and assets. Comments are not
 * looked at, and broken files as far as they can be read.
 *
 * @param editions the folder of the editions
 * @param year one edition alone, with the persons whom it names
 */
export function collectLinks(
  editions: string,
  years: readonly number[],
  year: number | undefined,
): CollectedLinks {
  const links = new Map<string, LinkPlace[]>();
  const add = (file: string, lines: LineCounter, found: readonly FoundAddress[]) => {
    for (const { address, offset } of found) {
      const { line, col } = lines.linePos(offset);
      const bare = address.replace(/#.*$/s, '');
      links.set(bare, [...(links.get(bare) ?? []), { file, line, column: col }]);
    }
  };
  const named = new Set<string>();
  for (const file of years.flatMap((each) => listTexts(editions, String(each)))) {
    const text = readFileSync(join(editions, file), 'utf8');
    const lines = new LineCounter();
    add(file, lines, file.endsWith('.md') ? readProse(text, lines) : readData(text, lines, named));
  }
  // A sealed edition has its own copy of both.
  const isComplete = year !== undefined && existsSync(join(editions, String(year), 'people.yaml'));
  for (const file of isComplete ? [] : ['series.yaml', 'people.yaml']) {
    if (!existsSync(join(editions, file))) continue;
    const lines = new LineCounter();
    const text = readFileSync(join(editions, file), 'utf8');
    const isWanted = (id: unknown) => year === undefined || file !== 'people.yaml' || named.has(String(id));
    add(file, lines, readData(text, lines, new Set(), isWanted));
  }
  return links;
}

function listTexts(editions: string, year: string): readonly string[] {
  return readdirSync(join(editions, year), { recursive: true, encoding: 'utf8' })
    .map((path) => `${year}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ya?ml|md)$/.test(path) && !/\/(?:node_modules|build|dist|\..*)\//.test(path))
    .sort();
}

function readProse(text: string, lines: LineCounter) {
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return findAddresses(text);
}

/** @param words is given every text that is a value: the ids of persons are among them */
function readData(
  text: string,
  lines: LineCounter,
  words: Set<string>,
  isWanted: (id: unknown) => boolean = () => true,
): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Map: (_key, map) => (isWanted(map.get('id')) || !map.has('id') ? undefined : visit.SKIP),
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      words.add(node.value);
      const [start, end] = node.range;
      for (const { address } of findAddresses(node.value)) {
        // In a folded text the address stands as it is; in a quoted one it may not.
        const offset = text.slice(0, end).indexOf(address, start);
        found.push({ address, offset: offset === -1 ? start : offset });
      }
    },
  });
  return found;
}
