import { expect, test } from 'vitest';
import type { Role } from '@ml4astro/edition';
import {
  groupGuests,
  groupOrganizers,
  guestsTitle,
  isGuest,
  lacksPanelists,
  saidRoles,
} from './role-groups.ts';

const holder = (id: string, role: Role) => ({
  person: { id, name: id, sortKey: id },
  role,
  affiliation: null,
  portrait: null,
});
const groupsOf = (groups: ReturnType<typeof groupGuests>) =>
  groups.map(({ id, people }) => [id, ...people.map(({ person }) => person.id)]);

test('guests stand under their roles, in the order of the edition, and an empty group is left out', () => {
  const people = [
    holder('ho', 'panelist'),
    holder('finn', 'keynote'),
    holder('scaife', 'keynote'),
    holder('lanusse', 'soc'),
  ];
  expect(groupsOf(groupGuests(people))).toEqual([
    ['keynotes', 'finn', 'scaife'],
    ['panelists', 'ho'],
  ]);
});

test('chairs and co-chairs stand with the committee that they lead', () => {
  const people = [
    holder('lanusse', 'co-chair'),
    holder('seljak', 'soc'),
    holder('local', 'loc'),
    holder('finn', 'keynote'),
  ];
  expect(groupsOf(groupOrganizers(people))).toEqual([
    ['soc', 'lanusse', 'seljak'],
    ['loc', 'local'],
  ]);
});

test('whoever has two roles stands under both', () => {
  const people = [holder('hogg', 'keynote'), holder('hogg', 'panelist')];
  expect(groupsOf(groupGuests(people))).toEqual([
    ['keynotes', 'hogg'],
    ['panelists', 'hogg'],
  ]);
});

test('a guest whose role was never stated is a guest all the same; who organizes is none', () => {
  expect(isGuest('invited')).toBe(true);
  expect(isGuest('co-chair')).toBe(false);
  expect(isGuest('reviewer')).toBe(false);
});

test.each([
  ['Invited speakers', ['invited-speaker', 'soc']],
  ['Keynotes', ['keynote']],
  ['Panelists', ['panelist']],
  ['Speakers', ['invited-speaker', 'keynote']],
  ['Speakers and panelists', ['keynote', 'panelist']],
  ['Invited guests', ['keynote', 'invited']],
] as const)('a heading says "%s" of %o', (title, roles) => {
  expect(guestsTitle(roles.map((role, index) => holder(`p${index}`, role)))).toBe(title);
});

test('the panel is missing where guests are known, nobody of them is a panelist, and no programme tells more', () => {
  const people = [holder('ho', 'invited-speaker')];
  expect(lacksPanelists({ people, hasProgramme: false })).toBe(true);
  expect(lacksPanelists({ people, hasProgramme: true })).toBe(false);
  expect(lacksPanelists({ people: [...people, holder('hogg', 'panelist')], hasProgramme: false })).toBe(
    false,
  );
  expect(lacksPanelists({ people: [holder('lanusse', 'soc')], hasProgramme: false })).toBe(false);
});

test('under a title of their one role guests need not say it again; with several each says its own', () => {
  expect(saidRoles([{ role: 'invited-speaker' }, { role: 'invited-speaker' }])).toEqual(['invited-speaker']);
  expect(saidRoles([{ role: 'keynote' }, { role: 'panelist' }])).toEqual([]);
});
