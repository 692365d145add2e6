import { appendFileSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consumerEnvironment } from '../src/consumer-environment.ts';
import { Consumer } from '../src/consumer.ts';
import { publishPacked, type Published } from '../src/publish-packed.ts';
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

/** The steps of the workflows: versions, tarballs, and publishing those. */
async function release(): Promise<Published[]> {
  await copy.changeset('version');
  rmSync(packed(), { recursive: true, force: true });
  await copy.changeset('pack', '--out-dir', 'packed');
  return publish();
}

const packed = () => join(copy.root, 'packed');
// npm reads the settings of the package that it is called in, or those it is told of.
const publish = () =>
  publishPacked(packed(), {
    env: { ...consumerEnvironment(), npm_config_userconfig: join(copy.root, '.npmrc') },
    provenance: false,
  });

test('the changesets of this repository make a first release of every package', async () => {
  copy.write(
    '.changeset/a-first-release.md',
    changeset(
      copy.packages().map(({ name }) => name),
      'minor',
    ),
  );
  const published = await release();
  const released = versions();
  expect(Object.fromEntries(published.map(({ name, version }) => [name, version]))).toEqual(released);
  // What others need comes first, so that nobody can install half a release.
  const order = published.map(({ name }) => name);
  for (const { name, manifest } of copy.packages())
    for (const needed of Object.keys(manifest.dependencies ?? {}).filter((each) => order.includes(each)))
      expect(order.indexOf(needed), `${needed}, which ${name} needs`).toBeLessThan(order.indexOf(name));
  expect(Object.values(released).every((version) => /^0\.[1-9]\d*\.\d+$/.test(version))).toBe(true);
  const { '@ml4astro/edition': edition, '@ml4astro/api': api, '@ml4astro/ui': ui } = released;
  expect([api, ui]).toEqual([edition, edition]);
  const changelogs = copy.packages().map(({ folder }) => join(folder, 'CHANGELOG.md'));
  expect(changelogs.filter((path) => !existsSync(path))).toEqual([]);
});

test('a release that was cut off is taken up where it stopped, and a tarball that was changed is not published', async () => {
  const again = await publish();
  expect(again.map(({ outcome }) => outcome)).toEqual(again.map(() => 'there'));

  const [tarball = ''] = globSync('packages/*.tgz', { cwd: packed() });
  appendFileSync(join(packed(), tarball), 'x');
  await expect(publish()).rejects.toThrow(/is not what was packed/);
});

test('a consumer installs them all by name, and they work', async () => {
  await consumer.npm('install', ...Object.keys(versions()));
  expect(await installed()).toEqual(
    Object.fromEntries(Object.entries(versions()).map(([name, version]) => [name, [version]])),
  );
  expect(await consumer.shell('npx workshop check')).toContain('1 edition, 0 errors, 0 warnings');
  const changelog = join(consumer.folder, 'node_modules/@ml4astro/edition/CHANGELOG.md');
  expect(readFileSync(changelog, 'utf8')).toContain('- Says in a rehearsal that it was released.');
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
