import { expect, test } from 'vitest';
import { PAPER } from '../../test/odd-papers.ts';
import { formatReference } from './reference.ts';

test('a reference names authors, day, title, workshop, place and address', () => {
  expect(formatReference(PAPER)).toBe(
    `Sun, Y., & Mishra-Sharma, S. (2023, July 29). Disentangling γ-ray observations of the Galactic Center [Workshop paper]. ICML 2023 Workshop on Machine Learning for Astrophysics, Honolulu, USA. ${PAPER.url}`,
  );
});

test.each([
  [{ given: 'Yuan-Sen', family: 'Ting' }, 'Ting, Y.-S.'],
  [{ given: 'J.D.', family: 'Smith' }, 'Smith, J. D.'],
  [{ given: 'Patrick van der', family: 'Smagt' }, 'van der Smagt, P.'],
  [{ given: 'Sammy Davis', family: 'Jr.' }, 'Davis, S., Jr.'],
  [{ given: 'Étienne', family: 'Ćiprijanović' }, 'Ćiprijanović, É.'],
  [{ given: '', family: 'LSST Collaboration' }, 'LSST Collaboration'],
])('%o is cited as %s', (author, cited) => {
  expect(formatReference({ ...PAPER, authors: [author] })).toMatch(cited);
  expect(formatReference({ ...PAPER, authors: [author] }).startsWith(`${cited} (2023`)).toBe(true);
});

test('of more than twenty authors the first nineteen and the last are named', () => {
  const authors = Array.from({ length: 21 }, (_, index) => ({ given: 'A', family: `N${index + 1}` }));
  expect(formatReference({ ...PAPER, authors })).toMatch(/N19, A\., \. \. \. N21, A\. \(2023/);
  expect(formatReference({ ...PAPER, authors: authors.slice(0, 20) })).toContain('N19, A., & N20, A. (');
});

test('without a day the year stands alone', () => {
  expect(formatReference({ ...PAPER, date: null })).toContain('S. (2023). ');
});
