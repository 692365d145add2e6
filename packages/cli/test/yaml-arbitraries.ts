import { fc } from '@fast-check/vitest';
import type { YamlValue } from '../src/yaml/yaml-value.ts';

/** An entry of a list as somebody may have written it. Comments are numbered when the text is made. */
interface WrittenEntry {
  readonly fields: Readonly<Record<string, string>>;
  readonly flow: boolean;
  readonly blanksAbove: number;
  readonly commentsAbove: number;
  readonly beside: boolean;
  readonly deeper: boolean;
}

/** A file that people edit by hand: a list, at the root or in a field, with comments and blank lines anywhere. */
export interface WrittenFile {
  readonly text: string;
  /** The way to its list. */
  readonly path: readonly string[];
  readonly size: number;
  /** Per entry its comments that stand beside it and below it, deeper: they are nobody else's. */
  readonly own: readonly (readonly string[])[];
}

const word = fc.constantFrom('plain', "'in quotes # no comment'", '"a: b"', '12', 'two words', "''");
const fields = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), word), {
    minLength: 1,
    maxLength: 3,
    selector: ([key]) => key,
  })
  .map((pairs) => Object.fromEntries(pairs));
const entry: fc.Arbitrary<WrittenEntry> = fc.record({
  fields,
  flow: fc.boolean(),
  blanksAbove: fc.nat({ max: 1 }),
  commentsAbove: fc.nat({ max: 2 }),
  beside: fc.boolean(),
  deeper: fc.boolean(),
});

/** Files with a list of one to five entries, with line breaks of Unix or of Windows. */
export const writtenFile: fc.Arbitrary<WrittenFile> = fc
  .record({
    entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
    place: fc.constantFrom('root', 'field', 'flush', 'deep' as const),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    head: fc.boolean(),
    followed: fc.boolean(),
  })
  .map(({ entries, place, lineEnd, head, followed }) => {
    let comments = 0;
    const comment = () => `# comment ${(comments += 1)}.`;
    const own: string[][] = [];
    const indent = { root: '', field: '  ', flush: '', deep: '    ' }[place];
    const written = entries.flatMap((each) => {
      const mine: string[] = [];
      const note = () => mine[mine.push(comment()) - 1] ?? '';
      own.push(mine);
      const above = Array.from({ length: each.commentsAbove }, () => indent + comment());
      const pairs = Object.entries(each.fields).map(([key, value]) => `${key}: ${value}`);
      const body = each.flow
        ? [`${indent}- { ${pairs.join(', ')} }`]
        : pairs.map((pair, at) => `${indent}${at === 0 ? '- ' : '  '}${pair}`);
      if (each.beside) body.push(`${body.pop() ?? ''} ${note()}`);
      const below = each.deeper ? [`${indent}    ${note()}`] : [];
      return [...Array<string>(each.blanksAbove).fill(''), ...above, ...body, ...below];
    });
    const around = {
      root: written,
      field: ['list:', ...written],
      flush: ['list:', ...written],
      deep: ['outer:', '  first: 1', '  list:', ...written, '  last: 2'],
    }[place];
    const above = head ? ['# yaml-language-server: $schema=x.json'] : [];
    const before = place === 'root' ? above : [...above, `start: 1 ${comment()}`];
    const after = place === 'root' || !followed ? [] : ['', comment(), 'end: 2'];
    const text = [...before, ...around, ...after].map((line) => line + lineEnd).join('');
    const path = { root: [], field: ['list'], flush: ['list'], deep: ['outer', 'list'] }[place];
    return { text, path, size: entries.length, own };
  });

/** Values that a command may write. */
export const writtenValue: fc.Arbitrary<YamlValue> = fc.oneof(
  fc.constantFrom(
    'plain',
    'a: b',
    '# none',
    'x, y',
    '[z]',
    'yes',
    '12',
    '2025-07-20T09:00',
    "it's",
    'é 日本',
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.constantFrom('ada-kepler', 'a, b'), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('url', 'how', '12'), fc.constantFrom('https://x.example/?a=1#b', 'through'), {
    minKeys: 1,
    maxKeys: 2,
    noNullPrototype: true,
  }),
);
