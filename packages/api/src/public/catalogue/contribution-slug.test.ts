import { expect, test } from 'vitest';
import { slugContribution } from './contribution-slug.ts';

test.each([
  ['58', 'Strong Lensing Parameter Estimation', '58-strong-lensing-parameter-estimation'],
  ['7', '$E(n)$-equivariant graphs for $\\Lambda$CDM', '7-equivariant-graphs-for-cdm'],
  ['7', 'Ångström-scale spectra of Różański’s star', '7-angstrom-scale-spectra-of-rozanskis-star'],
  ['7', 'What costs \\$5?', '7-what-costs-5'],
  ['A1', '$x$', 'A1'],
])('%s, "%s" is found at %s', (id, title, slug) => {
  expect(slugContribution(id, title)).toBe(slug);
});

test('a long title is cut between two words, at 60 characters', () => {
  const slug = slugContribution(
    '12',
    'Diffusion generative modeling for galaxy surveys emulating clustering',
  );
  expect(slug).toBe('12-diffusion-generative-modeling-for-galaxy-surveys');
  expect(`${slug}-emulating`).toHaveLength(61);
});
