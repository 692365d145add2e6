import { expect, test } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';

test('two who ask at once wait for one answer, and a later one gets the same', async () => {
  const kept = new KeptAnswers<number>();
  let made = 0;
  const make = () => Promise.resolve(++made);
  expect(await Promise.all([kept.get('a', make), kept.get('a', make)])).toEqual([1, 1]);
  expect(await kept.get('a', make)).toBe(1);
  expect(await kept.get('b', make)).toBe(2);
});

test('a failure is not kept', async () => {
  const kept = new KeptAnswers<string>();
  await expect(kept.get('a', () => Promise.reject(new Error('once')))).rejects.toThrow('once');
  expect(await kept.get('a', () => Promise.resolve('now'))).toBe('now');
});
