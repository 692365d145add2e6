import { expect, test } from 'vitest';
import { AffiliationContent, ConflictContent, OrcidInput, ProfileContent } from './profile-content.ts';

test('an ORCID iD is taken with or without its address', () => {
  expect(OrcidInput.parse('0000-0002-1825-0097')).toBe('0000-0002-1825-0097');
  expect(OrcidInput.parse('https://orcid.org/0000-0002-1694-233x')).toBe('0000-0002-1694-233X');
});

test.each(['0000-0002-1825-0079', '0000-0002-1825-009', '0000000218250097', 'X'])(
  '%s is no ORCID iD',
  (orcid) => {
    expect(OrcidInput.safeParse(orcid).success).toBe(false);
  },
);

test.each(['example.edu', 'Physics.Example.EDU'])('%s is a domain', (value) => {
  expect(ConflictContent.parse({ kind: 'domain', value }).value).toBe(value.toLowerCase());
});

test.each(['ada@example.edu', 'https://example.edu/', 'example', 'example..edu', '-x.org', ''])(
  '"%s" is no domain',
  (value) => {
    expect(ConflictContent.safeParse({ kind: 'domain', value }).success).toBe(false);
  },
);

test('nobody leaves a place before they came', () => {
  const place = { institution: 'Observatory', domain: null, country: null, fromYear: 2020, toYear: 2019 };
  expect(AffiliationContent.safeParse(place).success).toBe(false);
  expect(AffiliationContent.safeParse({ ...place, toYear: 2020 }).success).toBe(true);
});

test.each(['javascript:alert(1)', 'ftp://example.org', 'example.org'])('%s is no homepage', (homepage) => {
  const profile = { name: 'Ada', orcid: null, affiliations: [], conflicts: [] };
  expect(ProfileContent.safeParse({ ...profile, homepage }).success).toBe(false);
});

test('a name is one line', () => {
  const profile = { orcid: null, homepage: null, affiliations: [], conflicts: [] };
  expect(ProfileContent.safeParse({ ...profile, name: 'Ada\nBcc: all@example.org' }).success).toBe(false);
  expect(ProfileContent.safeParse({ ...profile, name: '  ' }).success).toBe(false);
});
