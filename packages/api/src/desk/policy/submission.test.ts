import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Viewer } from '../viewer.ts';
import { SUBMISSION_FIELDS, allowedActs, relateTo, seenFields, type JudgedSubmission } from './submission.ts';
import type { CallTimes } from './submission-window.ts';

const viewer = (name: string, ...grants: Viewer['grants'][number][]): Viewer => ({
  accountId: name,
  email: `${name}@example.org`,
  name,
  grants,
});

const VIEWERS = {
  submitter: viewer('submitter'),
  editor: viewer('editor'),
  author: viewer('author'),
  disowner: viewer('disowner'),
  stranger: viewer('stranger'),
  reviewer: viewer('reviewer', { role: 'reviewer', editionYear: 2031 }),
  organizer: viewer('organizer', { role: 'organizer', editionYear: 2031 }),
  chair: viewer('chair', { role: 'chair', editionYear: 2031 }),
  admin: viewer('admin', { role: 'admin', editionYear: null }),
  'chair of another year': viewer('other', { role: 'chair', editionYear: 2032 }),
  'chair among the authors': viewer('author', { role: 'chair', editionYear: 2031 }),
};

const named = (name: string, more: Partial<JudgedSubmission['authors'][number]> = {}) => ({
  email: `${name}@example.org`,
  accountId: null,
  mayEdit: false,
  disowned: false,
  ...more,
});

const submission = (state: JudgedSubmission['state']): JudgedSubmission => ({
  editionYear: 2031,
  state,
  createdBy: 'submitter',
  authors: [
    named('submitter'),
    named('editor', { mayEdit: true }),
    named('author'),
    named('disowner', { mayEdit: true, disowned: true }),
  ],
  extendedUntil: undefined,
});

const times: CallTimes = {
  now: Temporal.Instant.from('2031-05-01T00:00:00Z'),
  state: 'open',
  opensAt: Temporal.Instant.from('2031-02-01T00:00:00Z'),
  closesAt: Temporal.Instant.from('2031-05-25T12:00:00Z'),
  graceMinutes: 0,
  published: false,
};
const after = { ...times, now: Temporal.Instant.from('2031-06-01T00:00:00Z'), state: 'closed' } as const;
const published = { ...after, published: true };

/** In the window; what time takes away is stated below. */
const ACTS: Readonly<Record<keyof typeof VIEWERS, Readonly<Record<JudgedSubmission['state'], string>>>> = {
  submitter: {
    draft: 'edit choose-editors submit confirm disown read-history',
    submitted: 'edit choose-editors withdraw confirm disown read-history',
    withdrawn: 'confirm disown read-history',
  },
  editor: {
    draft: 'edit submit confirm disown read-history',
    submitted: 'edit withdraw confirm disown read-history',
    withdrawn: 'confirm disown read-history',
  },
  author: { draft: '', submitted: 'confirm disown', withdrawn: 'confirm disown' },
  disowner: { draft: '', submitted: 'confirm disown', withdrawn: 'confirm disown' },
  stranger: { draft: '', submitted: '', withdrawn: '' },
  reviewer: { draft: '', submitted: '', withdrawn: '' },
  organizer: { draft: 'read-history', submitted: 'read-history', withdrawn: 'read-history' },
  chair: { draft: 'extend read-history', submitted: 'extend read-history', withdrawn: 'read-history' },
  admin: { draft: 'extend read-history', submitted: 'extend read-history', withdrawn: 'read-history' },
  'chair of another year': { draft: '', submitted: '', withdrawn: '' },
  'chair among the authors': {
    draft: 'confirm disown extend read-history',
    submitted: 'confirm disown extend read-history',
    withdrawn: 'confirm disown read-history',
  },
};

test.each(Object.entries(ACTS))('what a %s may do in the window', (name, byState) => {
  const who = VIEWERS[name as keyof typeof VIEWERS];
  for (const [state, acts] of Object.entries(byState)) {
    expect(allowedActs(submission(state as JudgedSubmission['state']), who, times).join(' ')).toBe(acts);
  }
});

test('after the end nothing is edited or sent in; withdrawing and extending last until the papers are public', () => {
  const acts = (name: keyof typeof VIEWERS, then: CallTimes) =>
    allowedActs(submission('submitted'), VIEWERS[name], then).join(' ');
  expect(acts('submitter', after)).toBe('withdraw confirm disown read-history');
  expect(acts('chair', after)).toBe('extend read-history');
  expect(acts('submitter', published)).toBe('confirm disown read-history');
  expect(acts('chair', published)).toBe('read-history');
  expect(allowedActs(submission('draft'), VIEWERS.submitter, after).join(' ')).toBe(
    'confirm disown read-history',
  );
});

test('the note and the conflicts are for those who may edit and for organizers; e-mails for authors and organizers', () => {
  const sees = (name: keyof typeof VIEWERS) => seenFields(submission('submitted'), VIEWERS[name]);
  for (const all of [
    'submitter',
    'editor',
    'organizer',
    'chair',
    'admin',
    'chair among the authors',
  ] as const)
    expect(sees(all)).toEqual(SUBMISSION_FIELDS);
  expect(sees('author')).toEqual(
    SUBMISSION_FIELDS.filter((field) => field !== 'noteToChairs' && field !== 'conflicts'),
  );
  expect(sees('disowner')).toEqual(['title']);
  for (const none of ['stranger', 'reviewer', 'chair of another year'] as const)
    expect(sees(none)).toEqual([]);
});

test('a draft is there for those who may edit it and for organizers', () => {
  const isThere = Object.entries(VIEWERS).filter(
    ([, who]) => seenFields(submission('draft'), who).length > 0,
  );
  expect(isThere.map(([name]) => name)).toEqual([
    'submitter',
    'editor',
    'organizer',
    'chair',
    'admin',
    'chair among the authors',
  ]);
});

test('an author is found by the address, or by the account that once had it', () => {
  const moved: JudgedSubmission = {
    ...submission('submitted'),
    authors: [named('before', { accountId: 'stranger', mayEdit: true })],
  };
  expect(relateTo(moved, VIEWERS.stranger)).toBe('editor');
  expect(relateTo(moved, VIEWERS.author)).toBe('nobody');
});
