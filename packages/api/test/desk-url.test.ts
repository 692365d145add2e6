import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@ml4astro/edition';
import { expect, onTestFinished, test } from 'vitest';
import { createPublicApi } from '../src/public/index.ts';
import { writeSmallSeries } from './small-series.ts';

const DESK = 'https://workshop.example.org/desk/2031';

/** The portal that readers are told, where the edition's file has these lines more or other ones. */
async function portalWith(change: (text: string) => string) {
  const directory = writeSmallSeries();
  const path = join(directory, '2031/edition.yaml');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  const api = createPublicApi({ directory, clock: systemClock });
  onTestFinished(() => api.close());
  const shown = (await api.caller.edition.get({ year: 2031 })).call.portal;
  const record = (await api.caller.edition.record({ year: 2031 })).call.portal;
  return { shown, record };
}

test('abstracts go to the desk where the edition has one and names no other portal', async () => {
  const portal = { system: "the workshop's desk", url: DESK };
  expect(await portalWith((text) => `${text}deskUrl: ${DESK}\n`)).toEqual({ shown: portal, record: portal });
});

test('a portal that is named stays, and without a desk nothing is told', async () => {
  const named = 'portal: { system: OpenReview, url: https://openreview.net/group }';
  const { shown } = await portalWith(
    (text) => `${text.replace('portal: unstated', named)}deskUrl: ${DESK}\n`,
  );
  expect(shown).toEqual({ system: 'OpenReview', url: 'https://openreview.net/group' });
  expect(await portalWith((text) => text)).toEqual({ shown: 'unstated', record: 'unstated' });
});
