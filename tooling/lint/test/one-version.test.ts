import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findSecondVersions } from '../src/one-version.ts';
import { readManifest, type Manifest } from '../src/repository/workspace.ts';
import { REPOSITORY } from './tree.ts';

const paths = [
  'package.json',
  ...globSync('{apps,packages,editions,tooling}/*/package.json', { cwd: REPOSITORY }).toSorted(),
];
const workspaceFile = parse(readFileSync(join(REPOSITORY, 'pnpm-workspace.yaml'), 'utf8')) as {
  catalog: Record<string, string>;
};

test('in this repository a dependency has one version', () => {
  const manifests = new Map(paths.map((path) => [path, readManifest(join(REPOSITORY, path))]));
  expect(findSecondVersions({ manifests, catalog: workspaceFile.catalog }).join('\n')).toBe('');
});

test('pnpm is the same in the pin of the bootstrap and in the lock file', () => {
  const manifest = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
    packageManager: string;
    devDependencies: { pnpm: string };
  };
  expect(manifest.packageManager).toBe(`pnpm@${manifest.devDependencies.pnpm}`);
});

test('the lock file holds no address of a registry, so that it serves behind a mirror', () => {
  expect(readFileSync(join(REPOSITORY, 'pnpm-lock.yaml'), 'utf8')).not.toMatch(/https?:\/\/|tarball:/);
});

const one: Manifest = { name: 'one', dependencies: { zod: '4.6.7' } };

test('a version that two manifests write is found, even where they agree', () => {
  const two: Manifest = { name: 'two', devDependencies: { zod: '4.6.7' } };
  const manifests = new Map([
    ['a/package.json', one],
    ['b/package.json', two],
  ]);
  expect(findSecondVersions({ manifests, catalog: {} })).toEqual([
    'zod: write "catalog:" in a/package.json (4.6.7), b/package.json (4.6.7), and its version once in the catalog of pnpm-workspace.yaml',
  ]);
});

test('a version that passes the catalogue by is found; a version that one manifest writes is not', () => {
  const manifests = new Map([['a/package.json', one]]);
  expect(findSecondVersions({ manifests, catalog: { zod: '4.6.6' } })).toEqual([
    'zod: write "catalog:" in a/package.json (4.6.7)',
  ]);
  expect(findSecondVersions({ manifests, catalog: {} })).toEqual([]);
});
