import type { BadRequest } from './bad-request.ts';

const NOBODY = '7b1f3a52-5a61-4c52-9f0e-0d5f6a0f6c11';

/** Requests of those who may not: nobody, strangers, authors who would be chairs. */
export const ACCESS_REQUESTS: readonly BadRequest[] = [
  [
    'a list without a session',
    (asker) => asker.get('submission.list', { edition: 2031 }, ''),
    401,
    'Sign in first.',
  ],
  [
    'a submission without a session',
    (asker) => asker.get('submission.get', { submission: asker.draft }, ''),
    401,
    'Sign in',
  ],
  [
    'a change without a session',
    (asker) => asker.post('submission.withdraw', { submission: asker.draft }, { cookie: '' }),
    401,
    'Sign in',
  ],
  [
    'a submission that is not there',
    (asker) => asker.get('submission.get', { submission: NOBODY }),
    404,
    NOBODY,
  ],
  [
    'a submission of others',
    (asker) => asker.get('submission.get', { submission: asker.draft }, 'Bo'),
    404,
    'that you may see',
  ],
  [
    'the history of others',
    (asker) => asker.get('submission.history', { submission: asker.sentIn }, 'Bo'),
    404,
    'that you may see',
  ],
  [
    'a change of others',
    (asker) => asker.post('submission.withdraw', { submission: asker.sentIn }, { cookie: 'Bo' }),
    404,
    'that you may see',
  ],
  [
    'an extension by an author',
    (asker) =>
      asker.post('submission.grantExtension', {
        submission: asker.sentIn,
        until: '2031-06-01T00:00:00Z',
        reason: 'x',
      }),
    403,
    'Only a chair',
  ],
  [
    'a withdrawal of a draft',
    (asker) => asker.post('submission.withdraw', { submission: asker.draft }),
    403,
    'only what was sent in',
  ],
];
