import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { contributions, schedule } from './small-programme.ts';

const series = {
  name: 'Workshop on Rain',
  shortName: 'Rain',
  tagline: 'Where drops meet data.',
  about: 'A series about **rain**.',
  hue: 210,
  url: 'https://rain.example.org',
  contact: 'rain@example.org',
  dataLicence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

/** `SECRET` marks what the register and the files know and the public must not. */
export const people = [
  { id: 'aoife-nic', name: 'Aoife Nic', aliases: ['SECRET Former'], orcid: '0000-0002-1825-0097' },
  { id: 'jose-alvarez', name: 'José Álvarez', homepage: 'https://example.org/jose' },
  {
    id: 'jose-alvares',
    name: 'José Alvares',
    distinctFrom: [{ person: 'jose-alvarez', reason: 'SECRET reason: born elsewhere' }],
  },
  { id: 'lea-van-dam', name: 'Léa van Dam', family: 'van Dam' },
  { id: 'li-wei', name: 'Li Wei', family: 'Li' },
  { id: 'nobody-yet', name: 'SECRET Withdrawn' },
];

const unstatedCall = {
  kind: 'extended abstract',
  pages: { max: 4, references: 'excluded' },
  format: 'unstated',
  blind: 'double',
  archival: 'non-archival',
  priorPublication: 'unstated',
  criteria: 'unstated',
  portal: 'unstated',
};

function edition(year: number, more: object): object {
  return {
    title: 'Rain in the Machine',
    conference: {
      name: `CONF ${year}`,
      title: 'Conference on Weather',
      ordinal: year - 2000,
      city: 'Reykjavík',
      country: 'Iceland',
    },
    path: `/rain${year}`,
    hue: 200,
    timezone: 'America/Vancouver',
    venue: {},
    format: 'hybrid',
    call: unstatedCall,
    contact: `rain${year}@example.org`,
    registration: 'unstated',
    ...more,
  };
}

const assets = [
  {
    file: 'aoife.jpg',
    sha256: '5ec2e7'.repeat(10) + 'abcd',
    source: 'SECRET source',
    credit: 'SECRET credit',
    rights: 'SECRET rights',
    consent: 'SECRET consent by mail',
    width: 400,
    height: 500,
  },
];

const edition2031 = edition(2031, {
  topics: [
    { id: 'clouds', label: 'Clouds' },
    { id: 'drizzle', label: 'Drizzle' },
  ],
  dates: {
    workshop: [{ value: '2031-07-20', announced: '2031-01-10' }],
    submission: [
      { value: '2031-05-25T23:59 AoE', announced: '2031-01-10' },
      { value: '2031-06-01T23:59 AoE', announced: '2031-05-20', reason: 'requests from authors' },
    ],
    'camera-ready-paper': [{ value: '2031-07-01 AoE', announced: '2031-01-10' }],
  },
  published: { papers: '2031-06-15T09:00:00-07:00', programme: '2031-06-20' },
  people: [
    {
      person: 'aoife-nic',
      role: 'keynote',
      affiliation: 'Institute of Drops',
      portrait: 'aoife.jpg',
      announced: '2031-02-01',
    },
    { person: 'aoife-nic', role: 'panelist', portrait: 'unregistered.jpg' },
    { person: 'lea-van-dam', role: 'chair', announced: '2031-02-01' },
  ],
});

const edition2032 = edition(2032, {
  dates: { workshop: [{ value: '2032-07-20', announced: '2032-01-10' }] },
  people: [{ person: 'aoife-nic', role: 'soc' }],
});

/** Files of a small series, by path: two years, one of them with a programme and three papers. */
const FILES: Readonly<Record<string, string>> = {
  'series.yaml': stringify(series),
  'people.yaml': stringify(people),
  '2031/edition.yaml': stringify(edition2031),
  '2031/contributions.yaml': stringify(contributions),
  '2031/schedule.yaml': stringify(schedule),
  '2031/assets/assets.yaml': stringify(assets),
  '2031/content/rationale.md': 'Rain falls.\n',
  '2032/edition.yaml': stringify(edition2032),
};

/** Writes the small series, with some files replaced, to a folder that goes when the test ends. */
export function writeSmallSeries(replaced: Readonly<Record<string, string>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'small-series-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...FILES, ...replaced })) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  return directory;
}
