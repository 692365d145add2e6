import {
  parseInstant,
  readLedger,
  viewDeadline,
  type DeadlineView,
  type LedgerEntry,
} from '@ml4astro/edition';

const NOW = parseInstant('2023-06-20T00:00:00Z');

/** Dates in every state, read from ledgers as an edition's are: some of 2023, some made up. */
export const GALLERY_DEADLINES: readonly DeadlineView[] = [
  deadline('submission', [
    { value: '2023-05-19T23:59 AoE', announced: '2023-03-28' },
    { value: '2023-05-25T23:59 AoE', announced: '2023-05-12', reason: 'requests from authors' },
  ]),
  deadline('reviewer-sign-up', [{ value: '2023-05-25', announced: '2023-05-12' }]),
  deadline('notification', [
    { value: '2023-06-16', announced: '2023-03-28' },
    { value: '2023-06-19 AoE', announced: '2023-06-18' },
  ]),
  deadline('camera-ready-paper', [{ value: '2023-07-10 AoE', announced: '2023-03-28' }]),
  deadline('registration', [
    { value: '2023-07-14', announced: '2023-03-28' },
    { value: 'withdrawn', announced: '2023-06-01', reason: 'the conference registers everyone' },
  ]),
  deadline('social-evening', [{ value: '2023-07-28 or 2023-07-30', announced: '2023-05-12' }]),
  deadline('tutorials', [{ value: '2023-07-27/2023-07-28', announced: '2023-05-12' }]),
  deadline('workshop', [
    { value: '2023-07-28 or 2023-07-29', announced: '2023-03-28' },
    { value: '2023-07-29T09:00/17:00 Pacific/Honolulu', announced: '2023-05-12' },
  ]),
];

/** A date that no visit of the gallery reaches. */
export const GALLERY_FAR_DEADLINE: DeadlineView = deadline('far-submission', [
  { value: '2999-06-01T23:59 AoE', announced: '2023-03-28' },
]);

/** The same as a deadline that one counts down to. */
export const GALLERY_FAR_SUBMISSION: DeadlineView = {
  ...GALLERY_FAR_DEADLINE,
  key: 'upload',
  title: 'Upload',
};

function deadline(key: string, entries: readonly LedgerEntry[]): DeadlineView {
  const view = viewDeadline(readLedger(key, entries, 'Pacific/Honolulu'), {}, NOW);
  if (view === undefined)
    throw new RangeError(`The gallery's date "${key}" is announced after ${NOW.toString()}.`);
  return view;
}
