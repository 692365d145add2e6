import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { createPublicApi } from '@ml4astro/api/public';
import { frozenClock, parseInstant } from '@ml4astro/edition';
import { actLinks } from './act-links.ts';

// The years as they were while they were under way: a seal says that all is over.
const directory = mkdtempSync(join(tmpdir(), 'act-links-'));
cpSync(fileURLToPath(new URL('../../../../../editions', import.meta.url)), directory, {
  recursive: true,
  filter: (path) => !['node_modules', 'build', 'seal.json'].includes(basename(path)),
});
afterAll(() => rmSync(directory, { recursive: true }));

const editionAt = (year: number, instant: string) =>
  createPublicApi({ directory, clock: frozenClock(parseInstant(instant)) }).caller.edition.get({ year });

const namesAt = async (year: number, instant: string) =>
  actLinks(await editionAt(year, instant)).map(({ view }) => view.act);

test('an abstract goes to the portal that the call names, by the date that ends the act', async () => {
  const [submit] = actLinks(await editionAt(2023, '2023-05-01T00:00:00Z'));
  expect(submit).toMatchObject({
    view: { act: 'submit', state: 'open' },
    deadline: { label: '2023-05-19T23:59 AoE' },
    href: 'https://cmt3.research.microsoft.com/ML4Astro2023',
  });
});

test('an open call whose portal nobody named is shown without an address', async () => {
  const [submit] = actLinks(await editionAt(2025, '2025-05-20T12:00:00Z'));
  expect(submit).toMatchObject({ view: { act: 'submit', state: 'open' }, href: undefined });
});

test('an act without a date is shown where there is a place to do it, and not where there is none', async () => {
  expect(await namesAt(2022, '2022-05-01T00:00:00Z')).toContain('register');
  expect(await namesAt(2025, '2025-05-20T12:00:00Z')).not.toContain('register');
});

test('nobody is asked for a final paper before decisions are out', async () => {
  expect(await namesAt(2025, '2025-06-15T00:00:00Z')).not.toContain('upload');
  expect(await namesAt(2025, '2025-06-25T00:00:00Z')).toContain('upload');
});

test('after the workshop no act is left to do', async () => {
  expect(await namesAt(2023, '2023-08-01T00:00:00Z')).toEqual([]);
});
