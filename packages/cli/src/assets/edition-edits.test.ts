import { expect, test } from 'vitest';
import { withAssets, withPapers, withPortraits } from './edition-edits.ts';

/** The lines that differ, as `-` was and `+` is. Lines that only moved down do not differ. */
function difference(before: string, after: string): readonly string[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `-${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+${line}`),
  ];
}

const EDITION = `# yaml-language-server: $schema=edition.schema.json
title:   "Instruments of the Sky"   # odd blanks and quotes stay

people:
  # The page showed them together.
  - { person: shirley-ho, affiliation: PolymathicAI, role: invited-speaker } # first
  - {person: jess-mciver, role: soc,}

  - person: ashley-villar
    role: soc # comes last
  # A comment after the row.
  - role: keynote
    person: shirley-ho
    portrait: old.jpg   # to be replaced
  - person: "chris-lintott"
    role: panelist
contact: a@b.example
`;

test('a portrait is set in every row of a person, and no other line is touched', () => {
  const portraits = new Map([
    ['shirley-ho', 'ho.jpg'],
    ['jess-mciver', 'mciver.png'],
    ['ashley-villar', 'avillar.jpg'],
    ['chris-lintott', 'lintott.jpg'],
  ]);
  const after = withPortraits(EDITION, portraits);
  expect(difference(EDITION, after)).toEqual([
    '-  - { person: shirley-ho, affiliation: PolymathicAI, role: invited-speaker } # first',
    '-  - {person: jess-mciver, role: soc,}',
    '-    portrait: old.jpg   # to be replaced',
    '+  - { person: shirley-ho, affiliation: PolymathicAI, role: invited-speaker, portrait: ho.jpg } # first',
    '+  - {person: jess-mciver, role: soc, portrait: mciver.png,}',
    '+    portrait: avillar.jpg',
    '+    portrait: ho.jpg   # to be replaced',
    '+    portrait: lintott.jpg',
  ]);
  expect(after).toContain(
    '    role: soc # comes last\n    portrait: avillar.jpg\n  # A comment after the row.\n',
  );
  expect(after).toContain('    role: panelist\n    portrait: lintott.jpg\ncontact:');
  expect(withPortraits(after, portraits)).toBe(after);
});

const CONTRIBUTIONS = `# Accepted papers.

- id: '58'
  title: One  # a title
  files: [{ kind: paper, url: https://old.example/58.pdf }]

- id: '11'
  title: Two
  files:
    - kind: poster
      url: https://old.example/11-poster.pdf
    - kind: paper
      url: https://old.example/11.pdf # moved

- id: '12'
  title: Three
  files:
    - { kind: poster, url: https://old.example/12-poster.pdf }
  # after the list

- id: '13'
  title: Four
  abstract: |
    Several lines

    of prose.

- { id: '14', title: Five, files: [] }
- { id: '15', title: Six }
- id: '16'
  title: Seven
  files: [{ kind: code, url: https://old.example/16 }]
- id: '17'
  title: untouched
  files: [{ kind: paper, url: https://old.example/17.pdf }]`;

test('a paper takes the place of its address, and no other line is touched', () => {
  const papers = new Map(['58', '11', '12', '13', '14', '15', '16'].map((id) => [id, `${id}.pdf`]));
  const after = withPapers(CONTRIBUTIONS, papers);
  expect(difference(CONTRIBUTIONS, after)).toEqual([
    '-  files: [{ kind: paper, url: https://old.example/58.pdf }]',
    '-      url: https://old.example/11.pdf # moved',
    "-- { id: '14', title: Five, files: [] }",
    "-- { id: '15', title: Six }",
    '-  files: [{ kind: code, url: https://old.example/16 }]',
    '+  files: [{ kind: paper, file: 58.pdf }]',
    '+      file: 11.pdf # moved',
    '+    - { kind: paper, file: 12.pdf }',
    '+  files: [{ kind: paper, file: 13.pdf }]',
    "+- { id: '14', title: Five, files: [{ kind: paper, file: 14.pdf }] }",
    "+- { id: '15', title: Six, files: [{ kind: paper, file: 15.pdf }] }",
    '+  files: [{ kind: code, url: https://old.example/16 }, { kind: paper, file: 16.pdf }]',
  ]);
  expect(after).toContain('    of prose.\n  files: [{ kind: paper, file: 13.pdf }]\n\n- { id');
  expect(withPapers(after, papers)).toBe(after);
});

const asset = (file: string, more: object = {}) => ({
  file,
  sha256: 'a'.repeat(64),
  source: 'sent by: the speaker',
  credit: '# nobody',
  rights: 'permission, by mail',
  ...more,
});

test('the register of files begins with the line that names its schema', () => {
  const text = withAssets('', [asset('ho.jpg', { width: 400, height: 300 }), asset('58.pdf')]);
  expect(text).toBe(`# yaml-language-server: $schema=../../../packages/edition/schema/assets.schema.json
- file: ho.jpg
  sha256: ${'a'.repeat(64)}
  source: 'sent by: the speaker'
  credit: '# nobody'
  rights: 'permission, by mail'
  width: 400
  height: 300
- file: 58.pdf
  sha256: ${'a'.repeat(64)}
  source: 'sent by: the speaker'
  credit: '# nobody'
  rights: 'permission, by mail'
`);
  expect(withAssets(text, [asset('58.pdf')])).toBe(text);
});

test.each(['# none yet\n[]\n', '# none yet\n', '# none yet'])(
  'a register without entries takes its first: %j',
  (text) => {
    expect(withAssets(text, [asset('58.pdf')])).toMatch(/^# none yet\n- file: 58\.pdf\n {2}sha256: a+\n/);
  },
);

test('an entry that is there is brought up to date in its place, and keeps what is not said anew', () => {
  const before = withAssets('', [asset('a.jpg', { consent: 'by mail' }), asset('b.jpg')]).replace(
    'b.jpg',
    'b.jpg # mine',
  );
  const after = withAssets(before, [asset('a.jpg', { rights: 'CC0', width: 10 })]);
  expect(difference(before, after)).toEqual(['+  rights: CC0', '+  width: 10']);
  expect(after).toContain('consent: by mail');
});

test('line ends of Windows stay line ends of Windows', () => {
  const before = EDITION.replaceAll('\n', '\r\n');
  const after = withPortraits(before, new Map([['ashley-villar', 'avillar.jpg']]));
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
