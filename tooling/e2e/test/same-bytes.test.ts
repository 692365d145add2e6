import { expect, onTestFinished, test } from 'vitest';
import { buildStaticSite } from '../src/build-static-site.ts';
import { copyOpenEditions } from '../src/open-editions.ts';
import { digestFolder } from '../src/folder-digest.ts';

/** Builds a site in a new folder and digests it. */
async function buildAndDigest(
  target: string,
  at: string,
  editions?: string,
): Promise<Record<string, string>> {
  const build = await buildStaticSite(target, at, editions);
  onTestFinished(() => build.remove());
  return digestFolder(build.folder);
}

test('an edition built on two days between which nothing happened is the same, byte for byte, and stays below its path', async () => {
  const editions = copyOpenEditions();
  onTestFinished(() => editions.remove());
  const first = await buildAndDigest('icml2022', '2024-03-01T00:00:00Z', editions.folder);
  const second = await buildAndDigest('icml2022', '2025-11-30T18:30:00Z', editions.folder);
  expect(Object.keys(first)).toContain('icml2022/index.html');
  expect(Object.keys(first).filter((file) => !file.startsWith('icml2022/'))).toEqual([]);
  expect(second).toEqual(first);
});

test('the hub built twice is the same, byte for byte', async () => {
  const first = await buildAndDigest('hub', '2026-01-01T00:00:00Z');
  const second = await buildAndDigest('hub', '2026-01-01T00:00:00Z');
  expect(Object.keys(first)).toContain('index.html');
  expect(second).toEqual(first);
});
