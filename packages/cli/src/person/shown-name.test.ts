import { expect, test } from 'vitest';
import { readShownName } from './shown-name.ts';

test.each([
  ['Ansdell, Megan', { name: 'Megan Ansdell' }],
  ['  Megan   Ansdell ', { name: 'Megan Ansdell' }],
  ['Moradinezhad Dizgah, Azadeh', { name: 'Azadeh Moradinezhad Dizgah', family: 'Moradinezhad Dizgah' }],
  ['van der Smagt, Patrick', { name: 'Patrick van der Smagt' }],
  ['von Neumann Lenz, Ida', { name: 'Ida von Neumann Lenz', family: 'Neumann Lenz' }],
  ['Davis, Sammy, Jr.', { name: 'Sammy Davis Jr.', family: 'Davis' }],
  ['Davis, Jr., Sammy', { name: 'Sammy Davis Jr.', family: 'Davis' }],
  ['Sammy Davis, Jr.', { name: 'Sammy Davis Jr.', family: 'Davis' }],
  ['Plato', { name: 'Plato' }],
])('%s is shown as %j', (written, shown) => {
  expect(readShownName(written)).toEqual(shown);
});
