import { expect, test } from 'vitest';
import { errorsOfProfile, profileErrorOf } from './profile-errors.ts';

const EMPTY = { institution: '', domain: '', country: '', fromYear: '', toYear: '' };
const fields = {
  name: '',
  orcid: '1',
  homepage: '',
  affiliations: [EMPTY, { ...EMPTY, institution: 'College', domain: 'x' }],
  domains: 'ok.example\nnot one',
  persons: 'Mary',
};

test('each fault leads to its field, past the places that nothing was said of', () => {
  const message = [
    '✖ Write your name.\n  → at name',
    '✖ A domain is what stands after the @.\n  → at affiliations[0].domain',
    '✖ A domain is that.\n  → at conflicts[1].value',
    '✖ Write it on one line.\n  → at conflicts[2].value',
  ].join('\n');
  const errors = errorsOfProfile(message, fields);
  expect(errors.map(({ href }) => href)).toEqual(['#name', '#affiliation-1-domain', '#domains', '#persons']);
  expect(profileErrorOf(errors, 'name')).toBe('Write your name.');
  expect(profileErrorOf(errors, 'orcid')).toBeUndefined();
});
