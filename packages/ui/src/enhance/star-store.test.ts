import { expect, test } from 'vitest';
import { readStars, toggleStar, writeStars, type Star } from './star-store.ts';

const paper: Star = { id: 'icml2023/paper/58', title: 'A paper', href: '/icml2023/papers/58-a-paper/' };
const talk: Star = { id: 'icml2023/session/keynote-finn', title: 'A talk', href: '/icml2023/programme/#a' };

/** A storage with one entry. */
const holding = (text: string | null) => ({ getItem: () => text });

test('what is starred comes back as it was kept, sessions included', () => {
  let kept = '';
  const stars = [{ ...paper, sessions: ['poster-session-1'] }, talk];
  expect(writeStars({ setItem: (_key, value) => (kept = value) }, stars)).toBe(true);
  expect(readStars(holding(kept))).toEqual(stars);
});

test('starring twice leaves nothing, and the others where they were', () => {
  expect(toggleStar([paper, talk], paper)).toEqual([talk]);
  expect(toggleStar([talk], paper)).toEqual([talk, paper]);
});

test('what is no star is passed over: broken text, other shapes, addresses that leave or run', () => {
  expect(readStars(holding(null))).toEqual([]);
  expect(readStars(holding('{'))).toEqual([]);
  expect(readStars(holding('{"id":"a"}'))).toEqual([]);
  const hostile = [
    'javascript:alert(1)',
    '//example.org/',
    'https://example.org/',
    '/\\example.org/',
    '/\t/example.org/',
    '/\n\\example.org/',
    '//',
  ];
  const entries = [...hostile.map((href) => ({ ...paper, href })), 7, null, { id: 'x' }, talk];
  expect(readStars(holding(JSON.stringify(entries)))).toEqual([talk]);
});

test('a device that is full or refuses keeps nothing and breaks nothing', () => {
  const refusing = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(writeStars({ setItem: refusing }, [paper])).toBe(false);
  expect(readStars({ getItem: refusing })).toEqual([]);
});
