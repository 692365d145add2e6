import { expect, test } from 'vitest';
import { nameForReview, neutralizeName } from './paper-name.ts';

test.for([
  ['rain.pdf', 'rain.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\ada\\Rain final (2).PDF', 'Rain final (2).pdf'],
  ['rain.pdf.pdf', 'rain.pdf'],
  ['rain.exe', 'rain.exe.pdf'],
  // Shown as "rainfdp.exe" by whoever follows the direction of writing.
  ['rain\u202Eexe.pdf', 'rain exe.pdf'],
  ['a\r\nset-cookie: x.pdf', 'a set-cookie: x.pdf'],
  ['a\0b.pdf', 'a b.pdf'],
  ['\u{1F327}\uFE0F règen.pdf', '\u{1F327}\uFE0F règen.pdf'],
  ['レイン.pdf', 'レイン.pdf'],
  ['e\u0301tude.pdf', 'étude.pdf'],
  ['\uD800.pdf', '\uFFFD.pdf'],
  ['', 'paper.pdf'],
  ['.pdf', 'paper.pdf'],
  ['...', 'paper.pdf'],
  ['folder/', 'paper.pdf'],
  ['\u200B.pdf', 'paper.pdf'],
] as const)('%j is kept as %j', ([name, kept]) => {
  expect(neutralizeName(name)).toBe(kept);
});

test('a name of any length is cut between characters', () => {
  expect(neutralizeName(`${'\u{1F327}'.repeat(5000)}.pdf`)).toBe(`${'\u{1F327}'.repeat(150)}.pdf`);
});

test('reviewers get a number and a version, and of a draft not even that number', () => {
  expect(nameForReview(12, 2)).toBe('submission-12-v2.pdf');
  expect(nameForReview(null, 1)).toBe('draft-v1.pdf');
});
