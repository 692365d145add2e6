import { expect, test } from 'vitest';
import { requireOwnOrigin } from './require-own-origin.ts';

const refused = expect.objectContaining({ status: 403 });

const ask = (method: string, origin: string | undefined, type: string) => {
  const headers = new Headers({ 'content-type': type });
  if (origin !== undefined) headers.set('origin', origin);
  const request = new Request('https://desk.example/desk/profile/export', { method, headers });
  return () => requireOwnOrigin({ request, url: new URL(request.url) });
};

test.each([
  'application/json',
  'text/plain',
  'application/octet-stream',
  'application/x-www-form-urlencoded',
])('no page of another origin changes anything, whatever type it sends: %s', (type) => {
  for (const origin of ['https://elsewhere.example', 'http://desk.example', 'https://a.desk.example', 'null'])
    expect(ask('POST', origin, type), origin).toThrow(refused);
  expect(ask('DELETE', 'https://elsewhere.example', type)).toThrow(refused);
  expect(ask('POST', 'https://desk.example', type)).not.toThrow();
});

test('programs may ask, and anybody may read', () => {
  expect(ask('POST', undefined, 'application/json')).not.toThrow();
  expect(ask('GET', 'https://elsewhere.example', 'text/plain')).not.toThrow();
});
