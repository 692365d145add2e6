import { randomUUID } from 'node:crypto';
import { authorOf, fullContent } from '../submission/open-call.ts';
import type { ApiAsker } from './api-asker.ts';
import type { BadRequest } from './bad-request.ts';

const author = authorOf({ name: 'A', email: 'a@example.org' }, { presenting: true });

/** Requests whose input no form of ours sends. */
export const INPUT_REQUESTS: readonly BadRequest[] = [
  ['a list without input', (asker) => asker.get('submission.list'), 400, 'expected object'],
  [
    'a list of a year that is a word',
    (asker) => asker.get('submission.list', { edition: '2031' }),
    400,
    'edition',
  ],
  [
    'a list of a year that never was',
    (asker) => asker.get('submission.list', { edition: 1999 }),
    404,
    'no edition of 1999',
  ],
  [
    'a list with more than it asks for',
    (asker) => asker.get('submission.list', { edition: 2031, all: true }),
    400,
    'all',
  ],
  ['an id that is none', (asker) => asker.get('submission.get', { submission: '1 or 1=1' }), 400, 'UUID'],
  [
    'a key that is too short',
    (asker) => asker.post('submission.create', { edition: 2031, creationKey: 'x' }),
    400,
    'Make up a key',
  ],
  [
    'a key with markup',
    (asker) => asker.post('submission.create', { edition: 2031, creationKey: '<script>alert(1)</script>' }),
    400,
    'Make up a key',
  ],
  [
    'a draft for a year that never was',
    (asker) => asker.post('submission.create', { edition: 1999, creationKey: randomUUID() }),
    404,
    'no edition of 1999',
  ],
  [
    'a draft for a year that is sealed',
    (asker) => asker.post('submission.create', { edition: 2022, creationKey: randomUUID() }),
    412,
    'stays as it is',
  ],
  [
    'a version that is none',
    (asker) => asker.post('submission.submit', { submission: asker.draft, version: 0 }),
    400,
    'version',
  ],
  [
    'a version beyond the numbers of the database',
    (asker) => asker.post('submission.submit', { submission: asker.draft, version: 2 ** 31 }),
    400,
    'version',
  ],
  [
    'a version with a fraction',
    (asker) => asker.post('submission.submit', { submission: asker.draft, version: 1.5 }),
    400,
    'version',
  ],
  [
    'a form with a part too few',
    (asker) =>
      asker.post('submission.save', { submission: asker.draft, version: 1, content: { title: 'x' } }),
    400,
    'abstract',
  ],
  [
    'a form with a part too many',
    (asker) => asker.post('submission.save', form(asker, { number: 1 })),
    400,
    'number',
  ],
  [
    'a form that sets its own state',
    (asker) => asker.post('submission.save', { ...form(asker, {}), state: 'submitted' }),
    400,
    'state',
  ],
  [
    'a character that no database takes',
    (asker) => asker.post('submission.save', form(asker, { title: 'a\u0000b' })),
    400,
    'control character',
  ],
  [
    'half of a character',
    (asker) => asker.post('submission.save', form(asker, { abstract: 'a\ud800' })),
    400,
    'half a character',
  ],
  [
    'a title beyond all measure',
    (asker) => asker.post('submission.save', form(asker, { title: 'x'.repeat(2_001) })),
    400,
    'title',
  ],
  [
    'more authors than any paper',
    (asker) => asker.post('submission.save', form(asker, { authors: Array(101).fill(author) })),
    400,
    'authors',
  ],
  [
    'an author with a role',
    (asker) => asker.post('submission.save', form(asker, { authors: [{ ...author, role: 'chair' }] })),
    400,
    'role',
  ],
  [
    'an address with a line break',
    (asker) =>
      asker.post(
        'submission.save',
        form(asker, { authors: [{ ...author, email: 'a@b.org\nBcc: c@d.org' }] }),
      ),
    400,
    'no blanks',
  ],
  [
    'a conflict with nobody',
    (asker) => asker.post('submission.save', form(asker, { conflicts: [{ kind: 'person', value: ' ' }] })),
    400,
    'value',
  ],
  [
    'a conflict of another kind',
    (asker) => asker.post('submission.save', form(asker, { conflicts: [{ kind: 'enemy', value: 'x' }] })),
    400,
    'kind',
  ],
  [
    'a topic that is a number',
    (asker) => asker.post('submission.save', form(asker, { topics: [1] })),
    400,
    'topics',
  ],
  [
    'consent that is a word',
    (asker) => asker.post('submission.save', form(asker, { consentToPublish: 'yes' })),
    400,
    'consentToPublish',
  ],
  [
    'an extension on a day that is none',
    (asker) =>
      asker.post('submission.grantExtension', {
        submission: asker.sentIn,
        until: '2031-02-30T00:00:00Z',
        reason: 'x',
      }),
    400,
    'until',
  ],
  [
    'an extension without a zone',
    (asker) =>
      asker.post('submission.grantExtension', {
        submission: asker.sentIn,
        until: '2031-06-01T00:00:00',
        reason: 'x',
      }),
    400,
    'until',
  ],
  [
    'an extension without a reason',
    (asker) =>
      asker.post('submission.grantExtension', {
        submission: asker.sentIn,
        until: '2031-06-01T00:00:00Z',
        reason: ' ',
      }),
    400,
    'Say why',
  ],
];

/** A form whose content differs from a right one by `more`, which may be anything. */
function form({ ada, draft }: ApiAsker, more: object): object {
  return { submission: draft, version: 1, content: { ...fullContent(ada), ...more } };
}
