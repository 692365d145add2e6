import { replace, type BrokenEdition } from '../broken-edition.ts';

const EDITION = '2031/edition.yaml';
const WORKSHOP = '{ value: 2031-03-09, announced: 2030-10-01 }';

/** Defects in the deadline ledger. */
export const DATES: readonly BrokenEdition[] = [
  {
    defect: 'authors are notified before they can submit',
    patches: [replace(EDITION, 'value: 2031-01-10', 'value: 2030-11-10')],
    code: 'DEADLINE_ORDER',
    place: '2031/edition.yaml:37:16',
    reads: '2030-11-10',
    says: 'notification is "2030-11-10", before submission, which is "2030-12-08T23:59 AoE"',
  },
  {
    defect: 'reviewers may sign up after the decisions are out',
    patches: [replace(EDITION, 'value: 2030-12-05 AoE', 'value: 2031-01-25 AoE')],
    code: 'DEADLINE_ORDER',
    place: '2031/edition.yaml:37:16',
    reads: '2031-01-10',
    says: 'before reviewer-sign-up',
  },
  {
    defect: 'the camera-ready paper is due before the decision',
    patches: [replace(EDITION, '2031-02-10 AoE', '2031-01-02 AoE')],
    code: 'DEADLINE_ORDER',
    place: '2031/edition.yaml:39:16',
    reads: '2031-01-02 AoE',
    says: 'camera-ready-paper is "2031-01-02 AoE", before notification',
  },
  {
    defect: 'the poster is due after the workshop',
    patches: [replace(EDITION, '2031-02-20 AoE', '2031-03-20 AoE')],
    code: 'DEADLINE_ORDER',
    place: '2031/edition.yaml:45:16',
    reads: '2031-03-09',
    says: 'workshop is "2031-03-09", before camera-ready-poster, which is "2031-03-20 AoE"',
  },
  {
    defect: 'submissions open after they close',
    patches: [replace(EDITION, '2030-10-15 AoE', '2030-12-15 AoE')],
    code: 'WINDOW_ORDER',
    place: '2031/edition.yaml:30:16',
    reads: '2030-12-15 AoE',
    says: 'submission-opens is "2030-12-15 AoE", but submission closes',
  },
  {
    defect: 'a line was announced before the one above it',
    patches: [replace(EDITION, 'announced: 2030-11-20', 'announced: 2030-09-20')],
    code: 'LEDGER_ORDER',
    place: '2031/edition.yaml:33:49',
    reads: '2030-09-20',
    says: 'submission: this line was announced 2030-09-20, the one above it 2030-10-01',
  },
  {
    defect: 'a date was announced when it was over',
    patches: [replace(EDITION, 'announced: 2031-01-05', 'announced: 2031-04-05')],
    code: 'LEDGER_ANNOUNCED_LATE',
    place: '2031/edition.yaml:43:39',
    reads: '2031-04-05',
    says: 'sailing-trip: "2031-03-08" was over when it was announced, 2031-04-05',
  },
  {
    defect: 'a standard date is mistyped',
    patches: [replace(EDITION, '  camera-ready-poster:', '  camera-ready-posters:')],
    code: 'DATE_UNTITLED',
    place: '2031/edition.yaml:40:3',
    reads: 'camera-ready-posters:',
    says: 'Did you mean "camera-ready-poster"?',
  },
  {
    defect: 'a date of its own has no title',
    patches: [replace(EDITION, 'dateTitles:\n  sailing-trip: Sailing trip\n', '')],
    code: 'DATE_UNTITLED',
    place: '2031/edition.yaml:42:3',
    reads: 'sailing-trip:',
    says: 'Give it a title under `dateTitles`.',
  },
  {
    defect: 'a title is given to no date',
    patches: [
      replace(EDITION, '  sailing-trip: Sailing trip', '  sailing-trip: Sailing trip\n  swim: Swimming'),
    ],
    code: 'DATE_TITLE_UNUSED',
    place: '2031/edition.yaml:48:3',
    reads: 'swim: Swimming',
    says: '"swim" is titled here and no date of this edition',
  },
  {
    defect: 'an hour has no zone',
    patches: [replace(EDITION, '2031-02-10 AoE', '2031-02-10T18:00')],
    code: 'TIME_WITHOUT_ZONE',
    place: '2031/edition.yaml:39:16',
    reads: '2031-02-10T18:00',
    says: 'Write "2031-02-10T18:00 AoE"',
  },
  {
    defect: 'the workshop of another year was copied',
    patches: [
      { kind: 'copy', file: '2031', to: '2032' },
      replace('2032/edition.yaml', 'path: /seas2031', 'path: /seas2032'),
    ],
    code: 'YEAR_DIFFERS',
    place: '2032/edition.yaml:45:16',
    reads: '2031-03-09',
    says: 'The workshop is on "2031-03-09" and its folder is 2032.',
  },
  {
    defect: 'the base path ends in another year',
    patches: [replace(EDITION, 'path: /seas2031', 'path: /seas2030')],
    code: 'YEAR_DIFFERS',
    place: '2031/edition.yaml:8:7',
    reads: '/seas2030',
    says: 'The base path is "/seas2030" and its folder is 2031. Write /seas2031.',
  },
  {
    defect: 'two editions have one base path, which can end in the year of one alone',
    patches: [
      { kind: 'copy', file: '2031', to: '2032' },
      { kind: 'remove', file: '2032/schedule.yaml' },
      replace('2032/edition.yaml', WORKSHOP, '{ value: 2032-03-09, announced: 2030-10-01 }'),
    ],
    code: 'YEAR_DIFFERS',
    place: '2032/edition.yaml:8:7',
    reads: '/seas2031',
    says: 'Write /seas2032.',
  },
];
