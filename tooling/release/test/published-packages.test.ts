import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

// ui is source for Vite, and the command line is a program: neither is imported by TypeScript.
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
