import { expect, test } from 'vitest';
import { fileNote, sortFiles } from './file-words.ts';

test('files stand from the paper to where else it appeared, those of a kind in their own order', () => {
  const files = (['doi', 'code', 'poster', 'paper', 'arxiv', 'paper'] as const).map((kind, index) => ({
    kind,
    index,
  }));
  expect(sortFiles(files).map(({ kind, index }) => `${kind} ${index}`)).toEqual([
    'paper 3',
    'paper 5',
    'poster 2',
    'code 1',
    'arxiv 4',
    'doi 0',
  ]);
});

test('a file says its format and, where it lies elsewhere, its host', () => {
  expect(fileNote({ href: '/icml2031/papers/7-a/7.pdf', external: false })).toBe('PDF');
  expect(fileNote({ href: 'https://www.example.org/7.PDF?x=1', external: true })).toBe('PDF, example.org');
  expect(fileNote({ href: 'https://arxiv.org/abs/2306.01234', external: true })).toBe('arxiv.org');
});
