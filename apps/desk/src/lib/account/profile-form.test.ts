import { expect, test } from 'vitest';
import { fieldsOfProfile, profileOfFields, readProfileForm } from './profile-form.ts';

const profile = {
  email: 'ada@example.org',
  name: 'Ada',
  orcid: null,
  homepage: 'https://example.org/',
  affiliations: [{ institution: 'College', domain: null, country: 'UK', fromYear: 2020, toYear: null }],
  conflicts: [
    { kind: 'domain' as const, value: 'college.example' },
    { kind: 'person' as const, value: 'Charles' },
    { kind: 'person' as const, value: 'Mary' },
  ],
  expertise: [],
  grants: [],
};

test('a profile goes through its form and comes out as it was', () => {
  const form = new FormData();
  const { affiliations, ...texts } = fieldsOfProfile(profile);
  for (const [name, text] of Object.entries(texts)) form.set(name, text.replaceAll('\n', '\r\n'));
  for (const [index, affiliation] of affiliations.entries())
    for (const [part, text] of Object.entries(affiliation)) form.set(`affiliation-${index}-${part}`, text);
  const { name, orcid, homepage, conflicts } = profile;
  expect(profileOfFields(readProfileForm(form))).toEqual({
    name,
    orcid,
    homepage,
    affiliations: profile.affiliations,
    conflicts,
  });
});

test('there is room for one place more, which counts only when something is said of it', () => {
  const fields = fieldsOfProfile(profile);
  expect(fields.affiliations).toHaveLength(2);
  expect(profileOfFields(fields).affiliations).toHaveLength(1);
});

test('a year that is none is not taken for one', () => {
  const fields = fieldsOfProfile(profile);
  const [first] = fields.affiliations;
  if (first === undefined) throw new Error('There is a place.');
  const { affiliations } = profileOfFields({ ...fields, affiliations: [{ ...first, fromYear: 'long ago' }] });
  expect(affiliations[0]?.fromYear).toBeNaN();
});
