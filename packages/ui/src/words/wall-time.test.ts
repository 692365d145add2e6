import { expect, test } from 'vitest';
import { sameClocks, wallTimeIn } from './wall-time.ts';

test('the end of 1 June anywhere on Earth is 5 in the morning of 2 June in Vancouver', () => {
  expect(wallTimeIn('2025-06-02T12:00:00Z', 'America/Vancouver')).toEqual({
    day: '2025-06-02',
    time: '05:00',
  });
});

test('midnight is 00:00 and not 24:00', () => {
  expect(wallTimeIn('2025-06-02T00:00:00Z', 'UTC')).toEqual({ day: '2025-06-02', time: '00:00' });
});

test('on either side of the date line one instant has two days', () => {
  const noonInHonolulu = '2023-07-29T22:00:00Z';
  expect(wallTimeIn(noonInHonolulu, 'Pacific/Honolulu')).toEqual({ day: '2023-07-29', time: '12:00' });
  expect(wallTimeIn(noonInHonolulu, 'Pacific/Kiritimati')).toEqual({ day: '2023-07-30', time: '12:00' });
  expect(wallTimeIn(noonInHonolulu, 'Etc/GMT+12')).toEqual({ day: '2023-07-29', time: '10:00' });
});

test('the hour that summer time skips is on no clock, and the one it repeats is there twice', () => {
  expect(wallTimeIn('2025-03-30T00:59:00Z', 'Europe/Paris').time).toBe('01:59');
  expect(wallTimeIn('2025-03-30T01:00:00Z', 'Europe/Paris').time).toBe('03:00');
  expect(wallTimeIn('2025-10-26T00:30:00Z', 'Europe/Paris').time).toBe('02:30');
  expect(wallTimeIn('2025-10-26T01:30:00Z', 'Europe/Paris').time).toBe('02:30');
});

test('zones of half hours keep their minutes', () => {
  expect(wallTimeIn('2023-07-29T19:00:00Z', 'Asia/Kolkata')).toEqual({ day: '2023-07-30', time: '00:30' });
});

test('two names of a zone show the same clocks; two zones only while their offsets agree', () => {
  expect(sameClocks('2023-07-29T19:00:00Z', 'Pacific/Honolulu', '-10:00')).toBe(true);
  expect(sameClocks('2025-01-15T12:00:00Z', 'Europe/London', 'UTC')).toBe(true);
  expect(sameClocks('2025-07-15T12:00:00Z', 'Europe/London', 'UTC')).toBe(false);
});
