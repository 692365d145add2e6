import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { requireSmallBody } from './require-small-body.ts';

const PAGE = '/[year]/submissions/[id]';

/** The status of a POST whose body says to have this length; `undefined` where it is let in. */
function statusOf(length: number | undefined, id: string, search = '', body: BodyInit | null = 'x') {
  const headers = new Headers(length === undefined ? {} : { 'content-length': String(length) });
  const url = new URL(`https://rain.example.org/desk/2031/submissions/x/${search}`);
  const request = new Request(url, { method: 'POST', body, headers });
  try {
    requireSmallBody({ request, route: { id: id as RequestEvent['route']['id'] }, url });
    return undefined;
  } catch (refusal) {
    return (refusal as { status: number }).status;
  }
}

test('a form of up to a megabyte is let in, wherever it goes', () => {
  expect(statusOf(1_000_000, `${PAGE}/edit`)).toBeUndefined();
  expect(statusOf(1_000_001, `${PAGE}/edit`)).toBe(413);
  expect(statusOf(undefined, `${PAGE}/edit`, '', null)).toBeUndefined();
});

test('a body that does not say its length is let in only where papers arrive', () => {
  expect(statusOf(undefined, PAGE)).toBe(411);
  expect(statusOf(undefined, `${PAGE}/paper`)).toBeUndefined();
});

test('papers arrive by script and by form, and the other buttons of that page take forms', () => {
  expect(statusOf(50_000_000, `${PAGE}/paper`)).toBeUndefined();
  expect(statusOf(50_000_000, PAGE, '?/upload')).toBeUndefined();
  expect(statusOf(50_000_000, PAGE, '?/submit')).toBe(413);
  expect(statusOf(50_000_000, `${PAGE}/edit`, '?/upload')).toBe(413);
});
