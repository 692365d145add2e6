import { expect, test } from 'vitest';
import { saveWords } from './save-words.ts';

const NOON = Date.parse('2025-05-20T12:03:00Z');

test('it says when it was saved, on the clock of the page', () => {
  expect(saveWords('saved', '', NOON, 'UTC')).toBe('Saved 12:03.');
});

test('a deadline that passed is told in the words of the server, and that nothing is lost', () => {
  expect(saveWords('late', 'Submissions closed.', NOON)).toBe(
    'Not saved. Submissions closed. What you wrote stays on this page, so that you can copy it.',
  );
});
