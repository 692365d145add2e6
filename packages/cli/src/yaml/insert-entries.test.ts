import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { insertEntries } from './insert-entries.ts';

const LIST = `# head

# of the first
- id: a
  title: First

- id: c
  title: Third # beside
# end
`;

test('entries stand in their places, apart as the others are, below the comments of those before', () => {
  const entries = [
    { index: 9, entry: { id: 'd', title: 'Fourth' } },
    { index: 1, entry: { id: 'b', title: 'Second: two' } },
  ];
  expect(insertEntries(LIST, entries)).toBe(`# head

# of the first
- id: a
  title: First

- id: b
  title: 'Second: two'

- id: c
  title: Third # beside

- id: d
  title: Fourth
# end
`);
});

test('a text of several paragraphs is written line by line', () => {
  const text = insertEntries('[]\n', [
    { index: 0, entry: { id: 'a' } },
    { index: 0, entry: { id: 'b', text: 'One.\n\n- two' } },
  ]);
  expect(text).toBe('- id: a\n- id: b\n  text: |-\n    One.\n\n    - two\n');
});

test('a list in brackets stays in them', () => {
  expect(insertEntries('[{ id: a }, { id: c }]\n', [{ index: 1, entry: { id: 'b' } }])).toBe(
    '[{ id: a }, { id: b }, { id: c }]\n',
  );
});

const entry = fc.record({
  id: fc.string({ minLength: 1 }),
  text: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
});

property.prop([
  fc.array(entry, { maxLength: 5 }),
  fc.array(fc.tuple(fc.nat(8), entry), { maxLength: 6 }),
  fc.boolean(),
])(
  'whatever the texts, every entry reads back in its place, and no other changes',
  (known, additions, windows) => {
    const text = insertEntries(
      '',
      known.map((each) => ({ index: 9, entry: each })),
    );
    const file = windows ? text.replaceAll('\n', '\r\n') : text;
    const expected: unknown[] = known.map((each) => ({ ...each }));
    const sorted = additions
      .map(([index, each]) => [Math.min(index, known.length), each] as const)
      .sort(([a], [b]) => a - b);
    for (const [index, each] of sorted.toReversed()) expected.splice(index, 0, { ...each });
    const written = insertEntries(
      file,
      additions.map(([index, each]) => ({ index, entry: each })),
    );
    expect(parse(written) ?? []).toEqual(expected);
  },
);
