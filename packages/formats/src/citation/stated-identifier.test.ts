import { expect, test } from 'vitest';
import { findArxivId, findDoi } from './stated-identifier.ts';

test.each([
  ['https://doi.org/10.1093/mnras/stad1', '10.1093/mnras/stad1'],
  ['https://dx.doi.org/10.1000/a%2Fb?x=1', '10.1000/a/b'],
  ['doi:10.48550/arXiv.2306.01234.', '10.48550/arXiv.2306.01234'],
  ['https://example.org/10.5', undefined],
])('the DOI of %s is %s', (text, doi) => {
  expect(findDoi(text)).toBe(doi);
});

test.each([
  ['https://arxiv.org/abs/2306.01234v2', '2306.01234'],
  ['https://arxiv.org/pdf/2306.01234.pdf', '2306.01234'],
  ['https://arxiv.org/abs/astro-ph/0601001', 'astro-ph/0601001'],
  ['arXiv:0704.0001', '0704.0001'],
  ['https://example.org/2306.01234', undefined],
])('the arXiv id of %s is %s', (text, id) => {
  expect(findArxivId(text)).toBe(id);
});
