import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Consumer } from '../src/consumer.ts';
import { LocalRegistry } from '../src/registry/local-registry.ts';
import { ReleaseCopy } from '../src/registry/release-copy.ts';

// A release of all packages and an update of somebody who uses them, in the steps of the workflows, against a registry of our own.
let registry: LocalRegistry;
let copy: ReleaseCopy;
let consumer: Consumer;

const versions = () =>
  Object.fromEntries(copy.packages().map(({ name, manifest }) => [name, manifest.version]));

/** What the consumer has installed, by name; a package that is there twice has two versions. */
async function installed(): Promise<Record<string, string[]>> {
  const tree = JSON.parse(await consumer.npm('query', '[name^="@ml4astro/"]')) as {
    name: string;
    version: string;
  }[];
  return Object.fromEntries(
    Object.entries(Object.groupBy(tree, ({ name }) => name)).map(([name, found]) => [
      name,
      (found ?? []).map(({ version }) => version),
    ]),
  );
}

beforeAll(async () => {
  registry = await LocalRegistry.start();
  copy = new ReleaseCopy(await registry.publisherSettings('@ml4astro'));
  consumer = new Consumer();
  consumer.write('.npmrc', registry.readerSettings('@ml4astro'));
});

afterAll(async () => {
  consumer?.remove();
  copy?.remove();
  await registry?.stop();
});

async function release(): Promise<void> {
  await copy.changeset('version');
  await copy.changeset('pack', '--out-dir', 'packed');
  await copy.changeset('publish', '--from-pack-dir', 'packed', '--no-git-tag');
}

test('the changesets of this repository make a first release of every package', async () => {
  copy.write(
    '.changeset/a-first-release.md',
    changeset(
      copy.packages().map(({ name }) => name),
      'minor',
    ),
  );
  await release();
  const released = versions();
  expect(Object.values(released).every((version) => /^0\.[1-9]\d*\.\d+$/.test(version))).toBe(true);
  const { '@ml4astro/edition': edition, '@ml4astro/api': api, '@ml4astro/ui': ui } = released;
  expect([api, ui]).toEqual([edition, edition]);
  const changelogs = copy.packages().map(({ folder }) => join(folder, 'CHANGELOG.md'));
  expect(changelogs.filter((path) => !existsSync(path))).toEqual([]);
});

test('a consumer installs them all by name, and they work', async () => {
  await consumer.npm('install', ...Object.keys(versions()));
  expect(await installed()).toEqual(
    Object.fromEntries(Object.entries(versions()).map(([name, version]) => [name, [version]])),
  );
  expect(await consumer.shell('npx workshop check')).toContain('1 edition, 0 errors, 0 warnings');
});

test('a package that is not published by an account is refused', async () => {
  const response = await fetch(`${registry.url}@ml4astro%2fintruder`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: '@ml4astro/intruder' }),
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
});

test('what is mended in a second release reaches the consumer by an update, once', async () => {
  const before = versions();
  appendFileSync(join(copy.root, 'packages/edition/dist/index.js'), '\nexport const rehearsed = true;\n');
  copy.write('.changeset/a-second-release.md', changeset(['@ml4astro/edition'], 'patch'));
  await release();
  const after = versions();
  expect(
    Object.keys(after)
      .filter((name) => after[name] !== before[name])
      .toSorted(),
  ).toEqual(['@ml4astro/api', '@ml4astro/edition', '@ml4astro/ui']);
  const changelog = readFileSync(join(copy.root, 'packages/edition/CHANGELOG.md'), 'utf8');
  expect(changelog).toMatch(
    /^# @ml4astro\/edition\n\n## [\d.]+\n\n### Patch Changes\n\n- Says in a rehearsal/,
  );

  await consumer.npm('update');
  expect(await installed()).toEqual(
    Object.fromEntries(Object.entries(after).map(([name, version]) => [name, [version]])),
  );
  consumer.write(
    'updated.js',
    "import { AOE, rehearsed } from '@ml4astro/edition';\nconsole.log(AOE, rehearsed);\n",
  );
  expect(await consumer.node('updated.js')).toBe('Etc/GMT+12 true\n');
  expect(await consumer.shell('npx workshop check')).toContain('1 edition, 0 errors, 0 warnings');
});

function changeset(names: readonly string[], kind: 'minor' | 'patch'): string {
  return `---\n${names.map((name) => `'${name}': ${kind}\n`).join('')}---\n\nSays in a rehearsal that it was released.\n`;
}
