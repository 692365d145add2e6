import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPublishedPackages, readPackageManifest, ROOT } from '../src/published-packages.ts';

const root = readPackageManifest(ROOT);
const published = listPublishedPackages();

test('apps, editions, tools and the repository itself stay private', () => {
  const folders = globSync('{apps,editions,tooling}/*/package.json', { cwd: ROOT }).map(dirname);
  expect(folders.length).toBeGreaterThan(8);
  const open = ['.', ...folders].filter((folder) => readPackageManifest(join(ROOT, folder)).private !== true);
  expect(open).toEqual([]);
});

test('each published package is built before it is looked at here: turbo follows the dependencies of this one', () => {
  const own = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(Object.keys(own.devDependencies)).toEqual(expect.arrayContaining(published.map(({ name }) => name)));
});

describe.each(published)('$name', ({ name, folder, manifest }) => {
  test('says what it is, under which licence, and where it is made', () => {
    expect(manifest).toMatchObject({
      license: 'MIT',
      engines: root.engines,
      repository: { ...root.repository, directory: relative(ROOT, folder) },
      description: expect.stringMatching(/^.{20,}\.$/),
    });
    expect(manifest.keywords?.length).toBeGreaterThan(2);
    expect(existsSync(join(folder, 'README.md'))).toBe(true);
  });

  test('asks for nothing that its users cannot install', () => {
    const names = published.map((each) => each.name);
    const ours = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies }).filter(
      ([dependency]) => dependency.startsWith('@ml4astro/'),
    );
    expect(ours.filter(([dependency]) => !names.includes(dependency))).toEqual([]);
    // A range, so that two packages that need a third share one copy of it.
    expect(ours.filter(([, version]) => version !== 'workspace:^')).toEqual([]);
    expect(name).toMatch(/^@ml4astro\/[a-z]+$/);
  });
});
