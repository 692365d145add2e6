import { expect, test } from 'vitest';
import { blankCode, blankTex } from './markdown-spans.ts';

test.each([
  ['code in line', 'a `<b>` c', 'a       c'],
  ['code with a backtick in it', 'a ``x`y`` c', 'a         c'],
  ['a fenced block', '```\n<b>\n```\nc', '   \n   \n   \nc'],
])('%s is blanked out, the rest keeps its place', (_name, text, blanked) => {
  expect(blankCode(text)).toBe(blanked);
});

test.each([
  ['TeX in line', 'x $a<b$ y', 'x       y'],
  ['TeX displayed over lines', '$$a\n<b$$ y', '   \n     y'],
  ['an escaped dollar stays', 'costs \\$3 and \\$4', 'costs \\$3 and \\$4'],
  ['a lone dollar stays', 'a $b', 'a $b'],
])('%s', (_name, text, blanked) => {
  expect(blankTex(text)).toBe(blanked);
});
