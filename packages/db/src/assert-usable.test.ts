import { expect, test } from 'vitest';
import { assertNewEnough } from './assert-usable.ts';

test('PostgreSQL 15 is the oldest: what is older is refused by its own name for itself', () => {
  for (const version of ['15.0', '15.18 (Debian 15.18-0+deb12u1)', '18.4', '18beta2', '100.1'])
    expect(() => assertNewEnough(version)).not.toThrow();
  expect(() => assertNewEnough('14.22 (Debian 14.22-1)')).toThrow(
    'PostgreSQL 14.22 (Debian 14.22-1); 15 or newer is needed',
  );
  expect(() => assertNewEnough('9.6.24')).toThrow('15 or newer');
});
