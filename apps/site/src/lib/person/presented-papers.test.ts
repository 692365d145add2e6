import { expect, test } from 'vitest';
import { presentedPapers } from './presented-papers.ts';

const talk = (id: string, title: string) => ({
  id,
  title,
  kind: 'spotlight' as const,
  day: '2023-07-29',
  start: '09:35',
  startsAt: '2023-07-29T19:35:00Z',
});

test('a talk on an own paper stands with the paper, a panel by itself', () => {
  const spotlight = talk('spotlight-81', 'Quasar Spectra');
  const panel = talk('panel', 'Panel discussion');
  const { talks, presentations } = presentedPapers({
    talks: [spotlight, panel],
    papers: [{ id: '81', title: 'Quasar Spectra', href: '/icml2023/papers/81-quasar-spectra/', authors: [] }],
  });
  expect(talks).toEqual([panel]);
  expect(presentations.get('81')).toEqual([spotlight]);
});
