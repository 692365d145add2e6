import { expect, test } from 'vitest';
import { findSection, listSections } from './desk-nav.ts';

const viewerWith = (
  ...grants: { role: 'admin' | 'organizer' | 'reviewer'; editionYear: number | null }[]
) => ({
  accountId: 'a',
  email: 'ada@example.org',
  name: 'Ada',
  grants,
});
const labelsOf = (...args: Parameters<typeof listSections>) =>
  listSections(...args).map(({ label }) => label);

test('an author sees their own submissions, and nobody without a session sees a section', () => {
  expect(labelsOf(viewerWith(), 2025)).toEqual(['My submissions']);
  expect(labelsOf(undefined, 2025)).toEqual([]);
});

test('the sections of organizers are those of their own year', () => {
  const organizer = viewerWith({ role: 'organizer', editionYear: 2025 });
  expect(labelsOf(organizer, 2025)).toContain('All submissions');
  expect(labelsOf(organizer, 2023)).toEqual(['My submissions']);
  expect(labelsOf(viewerWith({ role: 'admin', editionYear: null }), 2023)).toContain('People');
});

test('a page lies in the section that its address goes on from', () => {
  const sections = listSections(viewerWith({ role: 'organizer', editionYear: 2025 }), 2025);
  expect(findSection(sections, '/desk/2025/submissions/x/')).toBe('/desk/2025/');
  expect(findSection(sections, '/desk/2025/all/x/')).toBe('/desk/2025/all/');
  expect(findSection(sections, '/desk/profile/')).toBeUndefined();
});
