import { expect, test } from 'vitest';
import { exportHref, tableHref } from './organizer-href.ts';
import { readTableQuery } from './read-table-query.ts';
import { FIRST_COLUMNS, readColumns } from './table-columns.ts';

test('what an address asks for is read, and what nobody knows is not there', () => {
  const search = new URLSearchParams('q= rain &state=submitted&flag=nonsense&sort=title&topic=clouds');
  expect(readTableQuery(search)).toEqual({
    q: 'rain',
    state: 'submitted',
    topic: 'clouds',
    flag: undefined,
    sort: 'title',
  });
});

test('columns are those that were chosen, in their own order, or the first ones', () => {
  expect(readColumns(['file', 'nonsense', 'topics'])).toEqual(['topics', 'file']);
  expect(readColumns([])).toEqual(FIRST_COLUMNS);
});

test('an address says what it was read from', () => {
  const query = { ...readTableQuery(new URLSearchParams('q=rain&state=draft')), column: ['topics', 'file'] };
  expect(tableHref(2031, query)).toBe('/desk/2031/all/?q=rain&state=draft&column=topics&column=file');
  expect(exportHref(2031, 'csv', { q: 'rain' })).toBe('/desk/2031/all/export?q=rain&format=csv');
});
