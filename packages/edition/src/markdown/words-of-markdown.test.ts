import { expect, test } from 'vitest';
import { wordsOfMarkdown } from './words-of-markdown.ts';

test.each([
  ['We count **drops**, *puddles* and ***seas***.', 'We count drops, puddles and seas.'],
  ['**Bold with *more* in it**, __dunder__ and _under_', 'Bold with more in it, dunder and under'],
  [
    'See [the *rules*](/call/), ![a plot](x.png), [ours][1] and `make_all`.',
    'See the rules, a plot, ours and make_all.',
  ],
  ['## Aim\n\n- first\n2. second\n> third', 'Aim\n\nfirst\nsecond\nthird'],
  ['See <https://example.org/a_b_c>.', 'See https://example.org/a_b_c.'],
  ['[a](/x\\_y "`t`") **\\*b** and $c$', 'a *b and $c$'],
  ['so $$a_1 * b * c_1$$, and *d*', 'so $$a_1 * b * c_1$$, and d'],
  ['5 < 6 & 7 > 3, 100\\% \\*of\\* it', '5 < 6 & 7 > 3, 100% *of* it'],
])('only the words of %j remain', (markdown, words) => {
  expect(wordsOfMarkdown(markdown)).toBe(words);
});

test.each([
  'snake_case_word and 2 * 3',
  'The shadow of Sgr A* and the A* search',
  'A mirror of $D_1 = 2*r$ and *$x$ for \\$300',
  'The loss $L$ - computed once - and $5 or $10',
  'between 1 - 2 and #1',
])('%j has no marks and stays', (text) => {
  expect(wordsOfMarkdown(text)).toBe(text);
});

test('a dollar in code begins no formula', () => {
  expect(wordsOfMarkdown('`$HOME` and `$PATH$`')).toBe('\\$HOME and \\$PATH\\$');
});
