import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test('a path of the desk is kept, with its query', () => {
  expect(ownPath('/desk/2025/submissions/?page=2')).toBe('/desk/2025/submissions/?page=2');
});

test.each([
  'https://elsewhere.example/desk/',
  '//elsewhere.example/desk/',
  '/\\elsewhere.example/desk/',
  '/desk/../elsewhere',
  '/desk\\..\\..\\elsewhere',
  '/icml2025/',
  'javascript:alert(1)',
  '',
  undefined,
  ['/desk/'],
])('%j leads nowhere', (next) => {
  expect(ownPath(next)).toBeUndefined();
});
