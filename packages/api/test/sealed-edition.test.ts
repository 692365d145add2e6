import { systemClock } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { createPublicApi } from '../src/public/index.ts';
import { people, writeSmallSeries } from './small-series.ts';

const SEAL = JSON.stringify({
  sealedAt: '2031-12-01T12:00:00Z',
  sources: {},
  site: {},
  release: { file: 'rain2031-site.zip', sha256: '0'.repeat(64) },
  versions: {},
  errata: [],
});

test('a sealed edition says its names as they were, while the register and later years go on', async () => {
  const renamed = people.map((person) =>
    person.id === 'aoife-nic' ? { ...person, name: 'Aoife Nic Eoin' } : person,
  );
  const directory = writeSmallSeries({
    'people.yaml': stringify(renamed),
    '2031/people.yaml': stringify(people),
    '2031/seal.json': SEAL,
  });
  const { caller, close } = createPublicApi({ directory, clock: systemClock });
  const namesIn = async (year: number) =>
    (await caller.edition.get({ year })).people
      .filter(({ person }) => person.id === 'aoife-nic')
      .map(({ person }) => person.name);
  expect(new Set(await namesIn(2031))).toEqual(new Set(['Aoife Nic']));
  expect(new Set(await namesIn(2032))).toEqual(new Set(['Aoife Nic Eoin']));
  expect((await caller.person.get({ id: 'aoife-nic' })).name).toBe('Aoife Nic Eoin');
  close();
});
