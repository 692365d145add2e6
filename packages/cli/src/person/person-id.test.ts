import { expect, test } from 'vitest';
import { findPersonId } from './person-id.ts';

test.each([
  ['Carolina Cuesta-Lazaro', 'carolina-cuesta-lazaro'],
  ['Micah R. Bowles', 'micah-r-bowles'],
  ['Renée Hložek', 'renee-hlozek'],
  ["Siobhán O'Néill", 'siobhan-oneill'],
  ['LSST Collaboration', 'lsst-collaboration'],
])('%s is %s', (name, id) => {
  expect(findPersonId(name, new Set())).toBe(id);
});

test('who comes later to a name gets a number', () => {
  expect(findPersonId('Wei Zhang', new Set(['wei-zhang', 'wei-zhang-2']))).toBe('wei-zhang-3');
});

test.each(['李明', 'Ли Мин', '…', '123'])('%s gives no id: somebody has to think of one', (name) => {
  expect(findPersonId(name, new Set())).toBeUndefined();
});
