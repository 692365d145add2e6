import { expect, onTestFinished, test } from 'vitest';
import { buildStaticSite } from '../src/build-static-site.ts';
import { copyOpenEditions } from '../src/open-editions.ts';
import { digestFolder } from '../src/folder-digest.ts';
import { WorkspaceCopy } from '../src/workspace-copy.ts';

/** Builds a site in a new folder and digests it. */
async function buildAndDigest(
  target: string,
  at: string,
  source: Parameters<typeof buildStaticSite>[2] = {},
): Promise<Record<string, string>> {
  const build = await buildStaticSite(target, at, source);
  onTestFinished(() => build.remove());
  return digestFolder(build.folder);
}

test('an edition built on two days between which nothing happened is the same, byte for byte, and stays below its path', async () => {
  const open = copyOpenEditions();
  onTestFinished(() => open.remove());
  const { folder: editions } = open;
  const first = await buildAndDigest('icml2022', '2024-03-01T00:00:00Z', { editions });
  const second = await buildAndDigest('icml2022', '2025-11-30T18:30:00Z', { editions });
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

test('an edition built in another clone, in a folder of another name, is the same, byte for byte', async () => {
  const clone = await WorkspaceCopy.make();
  onTestFinished(() => clone.remove());
  await clone.install();
  const here = await buildAndDigest('icml2022', '2026-01-01T00:00:00Z');
  const there = await buildAndDigest('icml2022', '2026-01-01T00:00:00Z', { root: clone.root });
  expect(there).toEqual(here);
}, 300_000);
