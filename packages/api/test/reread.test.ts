import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '@ml4astro/edition';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createPublicApi } from '../src/public/index.ts';
import { writeSmallSeries } from './small-series.ts';

function openWatched() {
  const directory = writeSmallSeries();
  const onUnreadable = vi.fn<(error: unknown) => void>();
  const api = createPublicApi({ directory, clock: systemClock, watch: true, onUnreadable });
  onTestFinished(() => api.close());
  const edit = (file: string, from: string, to: string) => {
    const path = join(directory, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  return { api, edit, directory, onUnreadable };
}

/** A loaded machine may take its time to tell of a change. */
const soon = { timeout: 8_000, interval: 20 };

test('in development a changed file is in the next answer', async () => {
  const { api, edit } = openWatched();
  edit('2031/contributions.yaml', 'A quiet drizzle', 'A loud drizzle');
  await vi.waitFor(async () => {
    expect((await api.caller.contribution.get({ year: 2031, id: '3' })).title).toBe('A loud drizzle');
  }, soon);
});

test('prose counts too, and so does a file in a folder that was not there', async () => {
  const { api, edit, directory } = openWatched();
  edit('2031/content/rationale.md', 'falls', 'fell');
  await vi.waitFor(async () => {
    expect((await api.caller.edition.get({ year: 2031 })).content['rationale']).toContain('fell');
  }, soon);
  rmSync(join(directory, '2032'), { recursive: true });
  await vi.waitFor(async () => expect(await api.caller.edition.list()).toHaveLength(1), soon);
});

test("an edition's own texts of mails count, from the first on, and are no part of what is published", async () => {
  const { api, directory } = openWatched();
  const mails = () => api.catalogue().getEdition(2031).edition.mails;
  mkdirSync(join(directory, '2031/content/mail'));
  const receipt = join(directory, '2031/content/mail/submission-received.md');
  writeFileSync(receipt, 'Subject: Received\n\nThank you for {{title}}.\n');
  await vi.waitFor(() => expect(mails().get('submission-received')).toContain('Thank you'), soon);
  writeFileSync(receipt, 'Subject: Received\n\nMany thanks for {{title}}.\n');
  await vi.waitFor(() => expect(mails().get('submission-received')).toContain('Many thanks'), soon);
  expect(JSON.stringify(await api.caller.edition.get({ year: 2031 }))).not.toContain('Many thanks');
  expect(JSON.stringify(await api.caller.edition.record({ year: 2031 }))).not.toContain('Many thanks');
});

test('files that break keep the last good reading; it is told once, and mending them is enough', async () => {
  const { api, edit, directory, onUnreadable } = openWatched();
  edit('2031/edition.yaml', 'format: hybrid', 'format: floating');
  await vi.waitFor(() => expect(onUnreadable).toHaveBeenCalledOnce(), soon);
  expect(String(onUnreadable.mock.calls[0])).toContain('2031/edition.yaml');
  expect((await api.caller.edition.get({ year: 2031 })).format).toBe('hybrid');

  writeFileSync(join(directory, 'unrelated.txt'), '');
  await sleep(500);
  expect(onUnreadable).toHaveBeenCalledOnce();

  edit('2031/edition.yaml', 'format: floating', 'format: remote');
  await vi.waitFor(
    async () => expect((await api.caller.edition.get({ year: 2031 })).format).toBe('remote'),
    soon,
  );
});

test('outside development the files are read once', async () => {
  const directory = writeSmallSeries();
  const { caller } = createPublicApi({ directory, clock: systemClock });
  rmSync(directory, { recursive: true });
  expect((await caller.series.get()).shortName).toBe('Rain');
});
