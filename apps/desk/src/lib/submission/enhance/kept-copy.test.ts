import { expect, test } from 'vitest';
import { isWorthRestoring, readCopy } from './kept-copy.ts';

const copy = (sent: boolean) => ({ version: 3, entries: [['title', 'Mine']] as const, sent });
const SHOWN = [['title', 'Saved']] as const;

test('what was typed and never sent comes back, whoever saved since', () => {
  expect(isWorthRestoring(copy(false), 3, SHOWN)).toBe(true);
  expect(isWorthRestoring(copy(false), 4, SHOWN)).toBe(true);
});

test('what was sent and saved does not come back; what was sent and did not arrive does', () => {
  expect(isWorthRestoring(copy(true), 4, SHOWN)).toBe(false);
  expect(isWorthRestoring(copy(true), 3, SHOWN)).toBe(true);
});

test('what the page shows already needs no copy', () => {
  expect(isWorthRestoring(copy(false), 3, copy(false).entries)).toBe(false);
});

test('what is no copy is none', () => {
  expect(readCopy(JSON.stringify(copy(true)))).toEqual(copy(true));
  for (const text of [null, '', '{', '{}', '{"version":"3","entries":[],"sent":true}'])
    expect(readCopy(text)).toBeUndefined();
});
