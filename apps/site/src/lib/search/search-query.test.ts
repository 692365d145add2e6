import { expect, test } from 'vitest';
import { readSearchQuery, writeSearchQuery } from './search-query.ts';

const read = (address: string) => readSearchQuery(new URLSearchParams(address));

test('an address says the whole query, and the query writes the same address', () => {
  const address = '?q=dark+matter&kind=paper&year=2023&topic=cosmology&show=40';
  expect(read(address)).toEqual({
    text: 'dark matter',
    kind: 'paper',
    year: 2023,
    topic: 'cosmology',
    show: 40,
  });
  expect(writeSearchQuery(read(address))).toBe(address);
});

test('the empty fields that a form sends along are no filters, and leave no trace in the address', () => {
  expect(writeSearchQuery(read('?q=+lensing++maps&kind=&year=&topic='))).toBe('?q=lensing+maps');
  expect(writeSearchQuery(read(''))).toBe('');
});

test('what cannot be read counts as not given', () => {
  expect(read('?q=x&kind=poem&year=next&show=-3')).toEqual(read('?q=x'));
});

test('an address cannot ask for a million results, nor for a book of words', () => {
  expect(read('?show=1000000').show).toBe(500);
  expect(read(`?q=${'a'.repeat(5000)}`).text).toHaveLength(200);
});
