import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { packPackage } from '../src/pack.ts';
import { listPublishedPackages } from '../src/published-packages.ts';
import { runProgram } from '../src/run-program.ts';

const packages = listPublishedPackages();
const tarballs = new Map<string, string>();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  for (const each of packages) tarballs.set(each.name, await packPackage(each, folder));
  return () => rmSync(folder, { recursive: true, force: true });
});

const tarballOf = (name: string): Buffer => readFileSync(tarballs.get(name) ?? '');

describe.each(packages)('$name, packed', ({ name }) => {
  test('is clean to publint', async () => {
    const buffer = tarballOf(name);
    const { messages, pkg } = await publint({
      pack: {
        tarball: buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer,
      },
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('names no version that only this repository knows', async () => {
    const manifest = await runProgram(
      'tar',
      ['xzOf', tarballs.get(name) ?? '', 'package/package.json'],
      folder,
    );
    expect(manifest).not.toMatch(/"(?:workspace|catalog|file|link):/);
  });

  test('brings its licence and its README, and no test', async () => {
    const files = (await runProgram('tar', ['tzf', tarballs.get(name) ?? ''], folder)).split('\n');
    expect(files).toEqual(expect.arrayContaining(['package/LICENSE', 'package/README.md']));
    expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
  });
});

describe.each(packages)('$name, unpacked', ({ name }) => {
  let unpacked: string;
  beforeAll(async () => {
    unpacked = mkdtempSync(join(tmpdir(), 'unpacked-'));
    await runProgram(
      'tar',
      ['xzf', tarballs.get(name) ?? '', '-C', unpacked, '--strip-components=1'],
      folder,
    );
    return () => rmSync(unpacked, { recursive: true, force: true });
  });

  test('has the types of each module that was built', () => {
    const modules = globSync('dist/**/*.js', { cwd: unpacked });
    expect(modules.length).toBeGreaterThan(20);
    const untyped = modules.filter((path) => !existsSync(join(unpacked, path.replace(/\.js$/, '.d.ts'))));
    expect(untyped).toEqual([]);
  });

  test('has maps that lead to sources', () => {
    const maps = globSync('dist/**/*.map', { cwd: unpacked });
    expect(maps.length).toBeGreaterThan(20);
    const lost = maps.filter((path) => {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(unpacked, path), 'utf8')) as {
        sources: string[];
        sourcesContent?: string[];
      };
      const found = sources.every((source) => existsSync(join(unpacked, path, '..', source)));
      return !found && sourcesContent?.length !== sources.length;
    });
    expect(lost).toEqual([]);
  });
});

// ui is compiled by Vite, and the command line is a program: neither is imported by TypeScript.
test.each(packages.filter(({ name }) => !/\/(?:ui|cli)$/.test(name)))(
  '$name: TypeScript finds the right types for what Node loads',
  async ({ name }) => {
    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(tarballOf(name))));
    const problems = checked.types === false ? ['there are no types'] : checked.problems;
    expect(checked.types === false ? [] : Object.keys(checked.entrypoints)).not.toEqual([]);
    // ES modules alone: no CommonJS resolver finds them, and Node has loaded them from CommonJS since 22.12.
    const ours = problems.filter(
      (problem) =>
        typeof problem === 'string' ||
        !('resolutionKind' in problem) ||
        !['node10', 'node16-cjs'].includes(problem.resolutionKind),
    );
    expect(ours).toEqual([]);
  },
);
