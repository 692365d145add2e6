import { expect, test } from 'vitest';
import {
  fitsPersonQuery,
  personCountWords,
  readPersonQuery,
  writePersonQuery,
  type ListedPerson,
} from './person-query.ts';

const choices = { role: ['keynote', 'soc', 'author'], year: ['2025', '2023', '2022'] };
const query = (address: string) => readPersonQuery(new URLSearchParams(address), choices);

const PEOPLE: readonly ListedPerson[] = [
  { name: 'Uroš Seljak', parts: ['2022', '2022:soc', '2023', '2023:soc', '2023:author'] },
  { name: 'Chelsea Finn', parts: ['2023', '2023:keynote'] },
  { name: 'Brice Ménard', parts: ['2022', '2022:soc', '2023', '2023:soc'] },
  { name: 'Mélina Adámek', parts: ['2025'] },
];
const found = (address: string) => PEOPLE.filter(fitsPersonQuery(query(address))).map(({ name }) => name);

test('names are found by parts of their words in any order, whatever the marks', () => {
  expect(found('q=SELJ+uros')).toEqual(['Uroš Seljak']);
  expect(found('q=men')).toEqual(['Brice Ménard']);
  expect(found('q=seljak+finn')).toEqual([]);
});

test('a role and a year are asked for together: who had the role in that year', () => {
  expect(found('role=author&year=2023')).toEqual(['Uroš Seljak']);
  expect(found('role=author&year=2022')).toEqual([]);
  expect(found('role=soc')).toEqual(['Uroš Seljak', 'Brice Ménard']);
  expect(found('year=2025')).toEqual(['Mélina Adámek']);
});

test('a query asks for nothing that the list does not offer, and an address is as short as it can be', () => {
  expect(query('role=emperor&year=1999')).toEqual(query(''));
  expect(writePersonQuery(query(''))).toBe('');
  expect(writePersonQuery(query('year=2023&q=+sel+&role='))).toBe('?q=sel&year=2023');
});

test('the count says of how many', () => {
  expect(personCountWords(12, 290)).toBe('12 of 290 people');
  expect(personCountWords(1, 1)).toBe('1 person');
});
