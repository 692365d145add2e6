import { expect, test } from 'vitest';
import { readerTime } from './local-time.ts';

test('the end of 1 June anywhere on Earth is 14:00 on 2 June in Paris', () => {
  expect(readerTime('2025-06-02T12:00:00Z', 'Europe/Paris')).toEqual({
    day: '2025-06-02',
    time: '14:00',
    words: '2 June',
  });
});
