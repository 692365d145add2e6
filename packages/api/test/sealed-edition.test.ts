import { frozenClock, parseInstant, systemClock } from '@ml4astro/edition';
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
  errata: [{ announced: '2032-01-05', reason: 'A talk bore the wrong title.' }],
});
const sealed = { '2031/people.yaml': stringify(people), '2031/seal.json': SEAL };

test('a sealed edition says its names as they were, while the register and later years go on', async () => {
  const renamed = people.map((person) =>
    person.id === 'aoife-nic' ? { ...person, name: 'Aoife Nic Eoin' } : person,
  );
  const directory = writeSmallSeries({
    'people.yaml': stringify(renamed),
    ...sealed,
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

test('readers learn since when an edition is sealed and what was corrected, and no checksum', async () => {
  const { caller, close } = createPublicApi({ directory: writeSmallSeries(sealed), clock: systemClock });
  const told = {
    sealedAt: '2031-12-01T12:00:00Z',
    errata: [{ announced: '2032-01-05', reason: 'A talk bore the wrong title.' }],
  };
  const [edition, record] = [
    await caller.edition.get({ year: 2031 }),
    await caller.edition.record({ year: 2031 }),
  ];
  expect([edition.phase, edition.seal, record.seal]).toEqual(['sealed', told, told]);
  expect(JSON.stringify([edition, record])).not.toContain('0'.repeat(64));
  expect((await caller.edition.get({ year: 2032 })).seal).toBeNull();
  close();
});

test('a correction is news from the moment it was announced, and in the own site of its year', async () => {
  const at = (instant: string, upTo?: number) => {
    const clock = frozenClock(parseInstant(instant));
    return createPublicApi({ directory: writeSmallSeries(sealed), clock, upTo }).caller.edition.news({
      year: 2031,
    });
  };
  const titles = async (instant: string, upTo?: number) =>
    (await at(instant, upTo)).map(({ title }) => title);
  expect(await titles('2032-01-04T09:59:59.999Z')).not.toContain('Corrected');
  expect((await at('2032-01-04T10:00:00Z', 2031))[0]).toMatchObject({
    id: 'rain2031/errata/1',
    kind: 'erratum',
    text: 'A talk bore the wrong title.',
    href: '/rain2031/#corrections',
  });
});
