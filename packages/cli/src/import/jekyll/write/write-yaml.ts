import { inline, isYamlMap, type YamlValue } from '../../../yaml/yaml-value.ts';

/** A line with more is broken into one line to a field, as in other editions. */
const WIDTH = 110;

/** A fact that is written: what is `undefined` in a map is left out. */
export type Writable = YamlValue | undefined | readonly Writable[] | { readonly [key: string]: Writable };

/** `key: value`, on one line where it fits, else in blocks. */
export function writeField(key: string, value: Writable, indent = 0): readonly string[] {
  const kept = compact(value);
  if (kept === undefined) return [];
  const space = ' '.repeat(indent);
  const line = `${space}${key}: ${inline(kept)}`;
  const simple = typeof kept !== 'object' || isEmpty(kept);
  if (simple || (line.length <= WIDTH && depthOf(kept) < 2)) return [line];
  return [`${space}${key}:`, ...writeBlock(kept, indent + 2)];
}

/** The entries of a list, each on one line where it fits. */
export function writeEntries(entries: readonly Writable[], indent: number): readonly string[] {
  const space = ' '.repeat(indent);
  return entries.flatMap((entry) => {
    const kept = compact(entry);
    if (kept === undefined) return [];
    const line = `${space}- ${inline(kept)}`;
    if (line.length <= WIDTH || !isYamlMap(kept)) return [line];
    return Object.entries(kept).flatMap(([key, value], at) =>
      writeField(key, value, indent + 2).map((each, row) =>
        at === 0 && row === 0 ? `${space}- ${each.trimStart()}` : each,
      ),
    );
  });
}

/** Words of a comment in lines, each begun by `#`. */
export function writeComment(words: string, indent = 0): readonly string[] {
  const lines: string[] = [];
  for (const word of words.replace(/\s+/g, ' ').trim().split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 3 + indent > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${' '.repeat(indent)}# ${line}`);
}

function writeBlock(value: YamlValue, indent: number): readonly string[] {
  if (isList(value)) return writeEntries(value, indent);
  return isYamlMap(value)
    ? Object.entries(value).flatMap(([key, each]) => writeField(key, each, indent))
    : [];
}

function compact(value: Writable): YamlValue | undefined {
  if (value === undefined || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.flatMap((each: Writable) => compact(each) ?? []);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]: [string, Writable]) => {
      const kept = compact(each);
      return kept === undefined ? [] : [[key, kept] as const];
    }),
  );
}

function depthOf(value: YamlValue): number {
  if (isList(value)) return 1 + Math.max(0, ...value.map(depthOf));
  return isYamlMap(value) ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
}

function isEmpty(value: YamlValue): boolean {
  return isList(value) ? value.length === 0 : isYamlMap(value) && Object.keys(value).length === 0;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
