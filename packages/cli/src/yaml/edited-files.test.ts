import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { insertAtPath } from './insert-at-path.ts';
import { removeAtPath } from './remove-at-path.ts';
import { setAtPath } from './set-at-path.ts';

const EDITION = `# yaml-language-server: $schema=edition.schema.json
title: Tides
venue: unstated # not yet

people:
  # The guests, as the page had them.
  - { person: ada-kepler, role: keynote } # came by ship
  - { person: bruno-halley, role: panelist }
  # She asked to be last.
  - { person: chika-oort, role: panelist }

  - { person: dara-leavitt, role: soc }

contact: tides@example.org
links: []
`;

describe('a value that is unstated', () => {
  test('becomes a map when a field of it is set, and unstated again', () => {
    const known = setAtPath(EDITION, ['venue', 'name'], 'Pier Hall');
    expect(known).toBe(EDITION.replace('venue: unstated', 'venue: { name: Pier Hall }'));
    const more = setAtPath(known, ['venue', 'coordinates', 'latitude'], -40.5);
    expect(more).toContain('venue: { name: Pier Hall, coordinates: { latitude: -40.5 } } # not yet\n');
    expect(setAtPath(more, ['venue'], 'unstated')).toBe(EDITION);
  });

  test('takes the place of a map of several lines, whose comments go with it', () => {
    const text = 'venue: # asked\n  # the hall\n  name: Pier Hall # old\n  # no more\n\nformat: hybrid\n';
    expect(setAtPath(text, ['venue'], 'unstated')).toBe('venue: unstated # asked\n\nformat: hybrid\n');
  });

  test('a field without a value takes one', () => {
    expect(setAtPath('a: # why\nb:\n', ['b'], null)).toBe('a: # why\nb:\n');
    expect(setAtPath('a: # why\nb:\n', ['a'], true)).toBe('a: true # why\nb:\n');
  });
});

test('a new field comes last, or behind the field that it should follow', () => {
  expect(setAtPath(EDITION, ['format'], 'hybrid')).toBe(`${EDITION}format: hybrid\n`);
  expect(setAtPath(EDITION, ['format'], 'hybrid', ['nothing', 'people', 'title'])).toBe(
    EDITION.replace('role: soc }\n', 'role: soc }\nformat: hybrid\n'),
  );
});

describe('a comment', () => {
  test('above an entry goes with it', () => {
    const after = removeAtPath(EDITION, ['people', 2]);
    expect(after).not.toMatch(/oort|asked to be last/);
    expect(after).toContain('# came by ship');
  });

  test('above the first of a group stays as the heading of the others', () => {
    const after = removeAtPath(EDITION, ['people', 0]);
    expect(after).toContain('  # The guests, as the page had them.\n  - { person: bruno-halley');
    expect(after).not.toContain('ship');
  });

  test('that heads a group stays with it when another entry comes first', () => {
    const first = { person: 'elif-sagan', role: 'keynote' };
    expect(insertAtPath(EDITION, ['people'], 0, first)).toBe(
      EDITION.replace('people:\n', 'people:\n  - { person: elif-sagan, role: keynote }\n'),
    );
  });

  test('at the head of the file stays, also when the list ends up empty', () => {
    const register = '# yaml-language-server: $schema=assets.schema.json\n- file: a.jpg\n  alt: A\n';
    expect(removeAtPath(register, [0])).toBe('# yaml-language-server: $schema=assets.schema.json\n[]\n');
  });
});

test('one blank line stays between groups, and none at the end', () => {
  const rows = '- id: a\n  kind: break\n\n- id: b\n  kind: break\n\n- id: c\n  kind: break\n';
  expect(removeAtPath(rows, [0])).toBe('- id: b\n  kind: break\n\n- id: c\n  kind: break\n');
  expect(removeAtPath(rows, [1])).toBe('- id: a\n  kind: break\n\n- id: c\n  kind: break\n');
  expect(removeAtPath(rows, [2])).toBe('- id: a\n  kind: break\n\n- id: b\n  kind: break\n');
  expect(insertAtPath(rows, [], 1, { id: 'x', kind: 'break' })).toBe(
    rows.replace('\n- id: b', '\n- id: x\n  kind: break\n\n- id: b'),
  );
});

test.each([
  ['s: [a, b, c]', 1, 's: [a, c]'],
  ['s: [a, b, c]', 0, 's: [b, c]'],
  ['s: [a, b, c]', 2, 's: [a, b]'],
  ['s: [a, b,]', 1, 's: [a,]'],
  ['s: [a]', 0, 's: []'],
  ['s: [ a, b ] # both', 0, 's: [ b ] # both'],
  ['s: [\n  a, # first\n  b, # second\n  c # third\n]', 1, 's: [\n  a, # first\n  c # third\n]'],
  ['s: [\n  a, # first\n  b, # second\n  c # third\n]', 2, 's: [\n  a, # first\n  b, # second\n]'],
  ['s: [a, b,\n  c, d]', 1, 's: [a,\n  c, d]'],
  ['s: [a, b,\n  c, d]', 2, 's: [a, b,\n  d]'],
  ['s: [{ p: a }, { p: "b, c" }]', 0, 's: [{ p: "b, c" }]'],
])('%j without its entry %i is %j', (text, index, expected) => {
  expect(removeAtPath(text, ['s', index])).toBe(expected);
  expect(parse(expected)).toEqual({ s: (parse(text) as { s: unknown[] }).s.toSpliced(index, 1) });
});

test('a list that is not there, or empty, begins in the style of the file', () => {
  const link = { label: 'Style: files', url: 'https://example.org/#a' };
  const begun = EDITION.replace(
    'links: []',
    "links:\n  - { label: 'Style: files', url: https://example.org/#a }",
  );
  expect(insertAtPath(EDITION, ['links'], 0, link)).toBe(begun);
  expect(insertAtPath(EDITION.replace('links: []\n', ''), ['links'], 9, link)).toBe(begun);
  expect(insertAtPath('# head\n[]\n', [], 0, { id: 'a', start: '2025-07-20T09:00' })).toBe(
    '# head\n- id: a\n  start: 2025-07-20T09:00\n',
  );
  expect(insertAtPath('- id: a\n', [0, 'speakers'], 0, 'ada-kepler')).toBe(
    '- id: a\n  speakers: [ada-kepler]\n',
  );
});

test('nothing changes where nothing lies, and a path that leads nowhere says so', () => {
  expect(removeAtPath(EDITION, ['sponsors', 0])).toBe(EDITION);
  expect(removeAtPath(EDITION, ['people', 9])).toBe(EDITION);
  expect(removeAtPath(EDITION, ['people', 'name'])).toBe(EDITION);
  expect(() => setAtPath(EDITION, ['sponsors', 0, 'name'], 'x')).toThrow(/Nothing lies at sponsors\.0/);
});
