import { expect, test } from 'vitest';
import { groupByInitial } from './group-by-initial.ts';

test('an index keeps its order and stands under the letters of the family names', () => {
  const groups = groupByInitial([
    { sortKey: 'abidi muntazir' },
    { sortKey: 'adam alexandre' },
    { sortKey: 'hlozek renee' },
  ]);
  expect(groups.map(({ initial, people }) => [initial, people.length])).toEqual([
    ['A', 2],
    ['H', 1],
  ]);
});

test('a name that begins with no Latin letter is listed all the same', () => {
  expect(groupByInitial([{ sortKey: '李 岩' }])).toEqual([{ initial: '#', people: [{ sortKey: '李 岩' }] }]);
});
