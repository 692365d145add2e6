import { frozenClock, parseInstant } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { createPublicApi } from '../src/public/index.ts';
import { askEveryProcedure } from './every-procedure.ts';
import { writeSmallSeries } from './small-series.ts';

const clock = frozenClock(parseInstant('2031-05-26T00:00:00Z'));

test('no answer holds an alias, a reason to tell persons apart, a contact author, the register of assets or a path of the machine', async () => {
  const directory = writeSmallSeries();
  const api = createPublicApi({ directory, clock });
  expect(JSON.stringify(api.catalogue().series)).toMatch(/SECRET Former.*SECRET reason.*SECRET consent/);

  for (const [name, answer] of Object.entries(await askEveryProcedure(api.caller))) {
    const text = JSON.stringify(answer);
    expect(text, name).not.toMatch(/SECRET|aliases|distinctFrom|sha256|consent|"folder"|5ec2e7|unregistered/);
    expect(text, name).not.toContain(directory);
  }
});

test('who answers for a paper is for organizers: the page does not tell', async () => {
  const { caller } = createPublicApi({ directory: writeSmallSeries(), clock });
  expect(await caller.contribution.get({ year: 2031, id: '7' })).not.toHaveProperty('contact');
});

test('a record of papers does not tell either, and holds no address for mail', async () => {
  const { caller } = createPublicApi({ directory: writeSmallSeries(), clock });
  const records = [await caller.edition.record({ year: 2031 }), await caller.series.record()];
  expect(JSON.stringify(records)).not.toMatch(/"contact"|@/);
});

test('a search for a former name finds nobody, or it would publish whose it was', async () => {
  const { caller } = createPublicApi({ directory: writeSmallSeries(), clock });
  expect((await caller.person.list({ text: 'former' })).total).toBe(0);
  expect((await caller.person.list({ text: 'aoife' })).total).toBe(1);
  expect((await caller.search({ text: 'former' })).total).toBe(0);
});

test('who is in the register without a part in any edition is not listed and not found', async () => {
  const { caller } = createPublicApi({ directory: writeSmallSeries(), clock });
  expect((await caller.person.list()).items.map(({ id }) => id)).not.toContain('nobody-yet');
  expect((await caller.series.record()).people.map(({ id }) => id)).not.toContain('nobody-yet');
  await expect(caller.person.get({ id: 'nobody-yet' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the only addresses for mail are those of roles', async () => {
  const { caller } = createPublicApi({ directory: writeSmallSeries(), clock });
  const addresses = JSON.stringify(await askEveryProcedure(caller)).match(/[\w.]+@[\w.]+/g);
  expect([...new Set(addresses)].toSorted()).toEqual([
    'rain2031@example.org',
    'rain2032@example.org',
    'rain@example.org',
  ]);
});
