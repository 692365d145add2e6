import { expect, test } from 'vitest';
import { roleWords } from './role-words.ts';

test('a role has its article and its edition, and an admin none', () => {
  expect(roleWords('chair', 2025)).toBe('a chair of 2025');
  expect(roleWords('organizer', 2025)).toBe('an organizer of 2025');
  expect(roleWords('admin', null)).toBe('an admin of the series');
});
