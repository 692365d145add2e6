import { fc, test as property } from '@fast-check/vitest';
import { systemClock } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { OrderedList } from '../src/public/list/ordered-list.ts';
import { createPublicApi } from '../src/public/index.ts';
import { writeSmallSeries } from './small-series.ts';

property.prop([
  fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }),
  fc.integer({ min: 1, max: 100 }),
  fc.string(),
])(
  'following the cursors visits each item that fits once and in order, with any limit',
  (keys, limit, letter) => {
    const list = new OrderedList(keys, (key) => key);
    const fits = (key: string) => key.includes(letter);
    const [visited, cursors] = [[] as string[], new Set<string>()];
    let cursor: string | undefined;
    do {
      const page = list.page(fits, { cursor, limit });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      expect(page.total).toBe(keys.filter(fits).length);
      visited.push(...page.items);
      cursor = page.nextCursor ?? undefined;
      if (cursor !== undefined) expect(cursors).not.toContain(cursor);
      cursors.add(cursor ?? '');
    } while (cursor !== undefined);
    expect(visited).toEqual(keys.filter(fits));
  },
);

test('a page that ends with the last item has no cursor to an empty page', () => {
  expect(new OrderedList(['a', 'b'], (key) => key).page(() => true, { limit: 2 }).nextCursor).toBeNull();
});

test('an item that appears between two pages brings nothing twice', () => {
  const first = new OrderedList(['b', 'c', 'd'], (key) => key).page(() => true, { limit: 2 });
  const later = new OrderedList(['a', 'b', 'c', 'd'], (key) => key);
  expect(later.page(() => true, { cursor: first.nextCursor ?? '', limit: 2 }).items).toEqual(['d']);
});

test('the newest year comes first, and within it the order of the file', async () => {
  const paper = { id: '1', title: 'New rain', presentation: 'poster', authors: ['li-wei'] };
  const directory = writeSmallSeries({ '2032/contributions.yaml': stringify([paper]) });
  const { caller } = createPublicApi({ directory, clock: systemClock });
  const visited: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await caller.contribution.list({ limit: 1, cursor });
    visited.push(...page.items.map(({ year, id }) => `${year}/${id}`));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(visited).toEqual(['2032/1', '2031/7', '2031/3', '2031/12']);
});
