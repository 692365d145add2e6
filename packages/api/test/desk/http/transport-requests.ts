import { BODY_LIMIT } from '../../../src/desk/http.ts';
import { HERE } from './api-asker.ts';
import type { BadRequest } from './bad-request.ts';

/** Requests that are no requests of ours: other methods, origins, types, and sizes. */
export const TRANSPORT_REQUESTS: readonly BadRequest[] = [
  [
    'a procedure that is not there',
    (asker) => asker.get('submission.delete', { submission: asker.draft }),
    404,
    'submission.delete',
  ],
  ['an inherited name', (asker) => asker.get('submission.constructor', {}), 404, 'submission.constructor'],
  [
    'a change by GET',
    (asker) => asker.get('submission.withdraw', { submission: asker.sentIn }),
    405,
    /mutation|method/i,
  ],
  ['a question by POST', (asker) => asker.post('submission.list', { edition: 2031 }), 405, /query|method/i],
  [
    'PUT',
    (asker) => asker.send('submission.list', { method: 'PUT', body: '{}' }),
    405,
    'PUT is not possible here',
  ],
  [
    'DELETE',
    (asker) => asker.send('submission.get', { method: 'DELETE' }),
    405,
    'DELETE is not possible here',
  ],
  [
    'another origin',
    (asker) =>
      asker.post(
        'submission.withdraw',
        { submission: asker.sentIn },
        { origin: 'https://elsewhere.example' },
      ),
    403,
    `asked from ${HERE} alone`,
  ],
  [
    'the same host by http',
    (asker) =>
      asker.post('submission.withdraw', { submission: asker.sentIn }, { origin: 'http://rain.example.org' }),
    403,
    'alone',
  ],
  [
    'the origin of a sandbox',
    (asker) => asker.post('submission.withdraw', { submission: asker.sentIn }, { origin: 'null' }),
    403,
    'alone',
  ],
  [
    'a question from another origin',
    (asker) =>
      asker.send(`submission.get?input=${encodeURIComponent(JSON.stringify({ submission: asker.sentIn }))}`, {
        headers: { cookie: 'Ada', origin: 'https://elsewhere.example' },
      }),
    403,
    'alone',
  ],
  [
    'no origin',
    (asker) =>
      asker.send('submission.withdraw', {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json', cookie: 'Ada' },
      }),
    403,
    'names no origin',
  ],
  [
    'a form',
    (asker) =>
      asker.postRaw('submission.withdraw', 'submission=1', {
        'content-type': 'application/x-www-form-urlencoded',
      }),
    415,
    'application/json',
  ],
  [
    'JSON that calls itself text',
    (asker) =>
      asker.post('submission.withdraw', { submission: asker.sentIn }, { 'content-type': 'text/plain' }),
    415,
    'application/json',
  ],
  [
    'a multipart form',
    (asker) =>
      asker.postRaw('submission.withdraw', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    415,
    'application/json',
  ],
  [
    'bytes',
    (asker) => asker.postRaw('submission.withdraw', 'x', { 'content-type': 'application/octet-stream' }),
    415,
    'application/json',
  ],
  ['half of JSON', (asker) => asker.postRaw('submission.withdraw', '{"submission":', {}), 400, /JSON/],
  ['no JSON', (asker) => asker.postRaw('submission.withdraw', '', {}), 400, /./],
  [
    'bytes that are no UTF-8',
    (asker) => asker.postRaw('submission.withdraw', new Uint8Array([0x22, 0xff, 0x22]), {}),
    400,
    'UTF-8',
  ],
  [
    'a body over the bound',
    (asker) => asker.postRaw('submission.withdraw', ' '.repeat(BODY_LIMIT + 1), {}),
    413,
    `at most ${BODY_LIMIT} bytes`,
  ],
  [
    'an address over the bound',
    (asker) => asker.get('submission.list', { edition: 2031, x: 'x'.repeat(9_000) }),
    414,
    'Ask in smaller batches',
  ],
  [
    'a batch over the bound',
    (asker) => asker.get(`${Array(21).fill('submission.form').join(',')}?batch=1`),
    400,
    /batch/i,
  ],
];
