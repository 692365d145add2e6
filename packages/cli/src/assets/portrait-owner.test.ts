import type { PersonRecord } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { findPortraitOwner } from './portrait-owner.ts';

const person = (id: string, name: string, aliases: string[] = []): PersonRecord => ({
  id,
  name,
  aliases,
  distinctFrom: [],
});
const PEOPLE = [
  person('joshua-bloom', 'Joshua S. Bloom', ['Josh Bloom']),
  person('katherine-bouman', 'Katherine Bouman'),
  person('daniela-huppenkothen', 'Daniela Huppenkothen'),
  person('jakob-macke', 'Jakob Macke'),
  person('laurence-perreault-levasseur', 'Laurence Perreault-Levasseur'),
  person('dustin-tran', 'Dustin Tran'),
  person('soledad-villar', 'Soledad Villar'),
  person('ashley-villar', 'V. Ashley Villar'),
  person('brice-menard', 'Brice Ménard'),
  person('xavier-prochaska', 'J. Xavier Prochaska'),
  person('francisco-villaescusa-navarro', 'Francisco Villaescusa-Navarro'),
  person('yuan-sen-ting', 'Yuan-Sen Ting'),
  person('anna-scaife', 'Anna Scaife', ['Anna Scaiffe']),
  person('shirley-ho', 'Shirley Ho'),
];

test.each([
  ['josh-bloom-660x745-cropped.jpg', 'joshua-bloom'],
  ['bouman2.jpg', 'katherine-bouman'],
  ['Daniela.jpg', 'daniela-huppenkothen'],
  ['JakobMacke.jpg', 'jakob-macke'],
  ['Levasseur_Laurence-509x676.jpg', 'laurence-perreault-levasseur'],
  ['dtran.png', 'dustin-tran'],
  ['svillar.jpg', 'soledad-villar'],
  ['avillar.jpg', 'ashley-villar'],
  ['menard.jpeg', 'brice-menard'],
  ['Ménard (2).jpeg', 'brice-menard'],
  ['X-prochaska.jpeg', 'xavier-prochaska'],
  ['villaescusa.png', 'francisco-villaescusa-navarro'],
  ['YSTing_61.jpg', 'yuan-sen-ting'],
  ['scaiffe.png', 'anna-scaife'],
  ['ho.jpg', 'shirley-ho'],
])('%s shows %s', (file, id) => {
  expect(findPortraitOwner(file, PEOPLE)).toMatchObject({ kind: 'one', person: { id } });
});

test('a name that two persons share decides nothing', () => {
  expect(findPortraitOwner('villar.jpg', PEOPLE)).toMatchObject({
    kind: 'several',
    people: [{ id: 'soledad-villar' }, { id: 'ashley-villar' }],
  });
});

test.each(['background.jpg', 'photo.png', 'IMG_1234.jpg', 'hope.jpg', 'h.jpg'])('%s shows nobody', (file) => {
  expect(findPortraitOwner(file, PEOPLE)).toEqual({ kind: 'none' });
});
