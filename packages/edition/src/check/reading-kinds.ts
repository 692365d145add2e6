import type { FindingKind } from './finding-kind.ts';

/** What reading the files finds, before there are facts to check. */
export const READING_KINDS: readonly FindingKind[] = [
  {
    code: 'FILE_MISSING',
    severity: 'error',
    meaning: 'A file that every series or edition has is not there.',
    example: { wrong: 'editions/2026/   # empty', right: 'editions/2026/edition.yaml' },
  },
  {
    code: 'FILE_UNREADABLE',
    severity: 'error',
    meaning: 'A file is not UTF-8, has more than 64 MiB, or is a folder or a link.',
    example: { wrong: 'people.yaml saved as Latin-1', right: 'people.yaml saved as UTF-8' },
  },
  {
    code: 'YAML_SYNTAX',
    severity: 'error',
    meaning: 'A file is not YAML, or uses tags or several documents, which an edition has no use for.',
    example: { wrong: 'title: "Machine Learning', right: 'title: "Machine Learning"' },
  },
  {
    code: 'YAML_DUPLICATE_KEY',
    severity: 'error',
    meaning: 'A map has one key twice; one of the two values would be lost.',
    example: { wrong: 'title: Galaxies\ntitle: Stars', right: 'title: Galaxies' },
  },
  {
    code: 'YAML_ALIAS',
    severity: 'error',
    meaning:
      'A value is named (&) or taken from elsewhere (*). Data that people edit says each thing where it belongs.',
    example: {
      wrong: 'submission: &date [...]\nnotification: *date',
      right: 'submission: [...]\nnotification: [...]',
    },
  },
  {
    code: 'YAML_TAB',
    severity: 'error',
    meaning: 'A tab stands where YAML needs spaces.',
    example: { wrong: 'venue:\n\tname: Hall', right: 'venue:\n  name: Hall' },
  },
  {
    code: 'FIELD_UNKNOWN',
    severity: 'error',
    meaning: 'A map has a field that nothing reads; as a rule its name is mistyped.',
    example: { wrong: 'affilation: UBC', right: 'affiliation: UBC' },
  },
  {
    code: 'FIELD_MISSING',
    severity: 'error',
    meaning: 'A field that has to be there is not. What organizers never said is `unstated`, not left out.',
    example: {
      wrong: '- { file: doe.jpg, sha256: 9f86… }',
      right:
        '- { file: doe.jpg, sha256: 9f86…, source: her page, credit: Jane Doe, rights: with permission }',
    },
  },
  {
    code: 'VALUE_INVALID',
    severity: 'error',
    meaning: 'A value is of another kind or form than its field takes.',
    example: { wrong: 'role: pannelist', right: 'role: panelist' },
  },
];
