import { expect, test } from 'vitest';
import { instantOfSeal } from './seal-instant.ts';

const sealedAt = '2026-01-10T13:00:00+01:00';

test('a sealed site shows the moment of its sealing', () => {
  expect(instantOfSeal({ sealedAt, errata: [] }).toString()).toBe('2026-01-10T12:00:00Z');
});

test('with corrections it shows the moment of the last one, in whatever order they are listed', () => {
  const errata = ['2026-03-01T08:00:00Z', '2026-02-01'].map((announced) => ({
    announced,
    reason: 'A slip.',
  }));
  expect(instantOfSeal({ sealedAt, errata }).toString()).toBe('2026-03-01T08:00:00Z');
});
