import { expect, test } from 'vitest';
import { plainProse } from './plain-prose.ts';

test.each([
  ['We count **drops** and *puddles*.', 'We count drops and puddles.'],
  ['See [the rules](/call/) and `make`.', 'See the rules and make.'],
  ['## Aim\n\n- first\n- second', 'Aim first second'],
  ['A mirror of $D_1 = 2*r$ costs \\$300.', 'A mirror of D_1 = 2*r costs $300.'],
  [
    'The loss $L$ - as **we** said - of Sgr A* at $5 or $10',
    'The loss L - as we said - of Sgr A* at $5 or $10',
  ],
  ['snake_case and 2 * 3', 'snake_case and 2 * 3'],
])('%j reads %j', (markdown, words) => {
  expect(plainProse(markdown)).toBe(words);
});
