import { expect, onTestFinished, test } from 'vitest';
import { buildStaticSite } from '../src/build-static-site.ts';
import { digestFolder } from '../src/folder-digest.ts';

/** After the last instant at which anything of these editions changed. */
const AT = '2026-01-01T00:00:00Z';

/** Builds a site in a new folder and digests it. */
async function buildAndDigest(target: string, at: string): Promise<Record<string, string>> {
  const build = await buildStaticSite(target, at);
  onTestFinished(() => build.remove());
  return digestFolder(build.folder);
}

test.each(['icml2022', 'hub'])('%s built twice is the same, byte for byte', async (target) => {
  const first = await buildAndDigest(target, AT);
  const second = await buildAndDigest(target, AT);
  expect(Object.keys(first)).toContain(target === 'hub' ? 'index.html' : `${target}/index.html`);
  expect(second).toEqual(first);
});

test('an edition built on two days between which nothing happened is the same, byte for byte', async () => {
  const first = await buildAndDigest('icml2022', '2024-03-01T00:00:00Z');
  expect(await buildAndDigest('icml2022', '2025-11-30T18:30:00Z')).toEqual(first);
});

test("an edition's build writes nothing outside its own path", async () => {
  const files = Object.keys(await buildAndDigest('icml2022', AT));
  expect(files.filter((file) => !file.startsWith('icml2022/'))).toEqual([]);
});
