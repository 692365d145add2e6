import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

const WORDS = [
  'galaxy',
  'spectra',
  'neural',
  'inference',
  'lensing',
  'survey',
  'flow',
  'redshift',
  'halo',
  'transient',
];

/** First segment of the addresses of a generated edition. */
export const GENERATED_SLUG = 'conf2031';

/**
 * Writes a series with one edition of `size` contributions, each by three of `size` persons, to a new folder.
 *
 * @returns the folder; the caller removes it
 */
export function writeGeneratedSeries(size: number): string {
  const folder = mkdtempSync(join(tmpdir(), `bench-${size}-`));
  const number = (index: number) => String(index).padStart(5, '0');
  const word = (index: number) => WORDS[index % WORDS.length] ?? '';
  const person = (index: number) => `person-${number(index % size)}`;

  mkdirSync(join(folder, '2031'));
  writeFileSync(
    join(folder, 'series.yaml'),
    stringify({
      name: 'Generated',
      shortName: 'Gen',
      tagline: 'To be measured.',
      about: 'To be measured.',
      hue: 200,
      url: 'https://generated.example',
    }),
  );
  writeFileSync(
    join(folder, 'people.yaml'),
    // Digits spelled out as letters: the names of persons differ as names do.
    stringify(
      Array.from({ length: size }, (_, index) => ({
        id: person(index),
        name: `${spell(index)} ${spell(index * 7 + 3)}`,
      })),
    ),
  );
  writeFileSync(
    join(folder, '2031/contributions.yaml'),
    stringify(
      Array.from({ length: size }, (_, index) => ({
        id: number(index),
        title: `A ${word(index)} study of ${word(index * 3 + 1)} with ${word(index * 7 + 2)}, part ${index}`,
        presentation: index % 10 === 0 ? 'spotlight' : 'poster',
        authors: [person(index), person(index + 1), person(index * 3 + 2)].filter(
          (each, place, all) => all.indexOf(each) === place,
        ),
        files: [{ kind: 'paper', url: `https://example.org/${number(index)}.pdf` }],
      })),
    ),
  );
  writeFileSync(join(folder, '2031/edition.yaml'), stringify(EDITION));
  return folder;
}

function spell(index: number): string {
  return `N${[...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
}

const EDITION = {
  title: 'Generated',
  conference: { name: 'Conf 2031', title: 'Conference', ordinal: 1, city: 'City', country: 'Country' },
  path: `/${GENERATED_SLUG}`,
  hue: 200,
  timezone: 'Europe/Paris',
  venue: {},
  format: 'unstated',
  call: {
    kind: 'unstated',
    pages: 'unstated',
    format: 'unstated',
    blind: 'unstated',
    archival: 'unstated',
    priorPublication: 'unstated',
    criteria: 'unstated',
    portal: 'unstated',
  },
  dates: { workshop: [{ value: '2031-07-20', announced: '2031-01-10' }] },
  contact: 'conf2031@example.org',
  registration: 'unstated',
};
