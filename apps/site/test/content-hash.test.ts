import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SOURCES } from '../scripts/content-hash.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

test('the version of a build depends on every package of ours that pages are made of', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as Manifest;
  const ours = Object.keys({ ...dependencies, ...devDependencies }).flatMap(
    (name) => /^@ml4astro\/(.+)/.exec(name)?.[1] ?? [],
  );
  // Settings of the compiler and of the tests are in no page.
  const packages = ours.filter((name) => !['typescript', 'vitest'].includes(name));
  expect(packages.length).toBeGreaterThan(3);
  expect(SOURCES).toEqual(expect.arrayContaining(packages.map((name) => `../../packages/${name}/src`)));
});
