import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { consumerEnvironment } from '../src/consumer-environment.ts';
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
}, 60_000);

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

test('installed in an empty folder, the packages do what their READMEs say', async () => {
  const consumer = mkdtempSync(join(tmpdir(), 'consumer-'));
  try {
    writeFileSync(
      join(consumer, 'package.json'),
      '{ "name": "consumer", "private": true, "type": "module" }',
    );
    await runProgram(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', ...tarballs.values()],
      consumer,
      consumerEnvironment(),
    );
    writeFileSync(join(consumer, 'use.js'), USE);
    const said = JSON.parse(
      await runProgram(process.execPath, ['use.js'], consumer, consumerEnvironment()),
    ) as object;
    expect(said).toEqual({ key: 'icml2023-58', closesAt: '2025-06-02T12:00:00Z', findings: 0, year: 2031 });

    const bin = join(consumer, 'node_modules/.bin/workshop');
    const workshop = (...args: string[]) =>
      runProgram(process.execPath, [bin, ...args], consumer, consumerEnvironment());
    expect(await workshop('help')).toContain('check');
    expect(await workshop('check')).toContain('1 edition, 0 errors, 0 warnings');
  } finally {
    rmSync(consumer, { recursive: true, force: true });
  }
}, 120_000);

/** A consumer's program: one call of each package, on a series of its own. */
const USE = `
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseDeadline, systemClock } from '@ml4astro/edition';
import { checkSeries } from '@ml4astro/edition/check';
import { readSeries } from '@ml4astro/edition/load';
import { citationKey } from '@ml4astro/formats/citation';
import { createPublicApi } from '@ml4astro/api/public';

mkdirSync('editions/2031', { recursive: true });
writeFileSync('editions/series.yaml', 'name: Series\\nshortName: S\\ntagline: A series.\\nabout: About.\\nhue: 200\\nurl: https://example.org\\n');
writeFileSync('editions/people.yaml', '[]\\n');
writeFileSync('editions/2031/edition.yaml', \`
title: Series
conference: { name: Conf 2031, title: Conference, ordinal: 1, city: Paris, country: France }
path: /conf2031
hue: 200
timezone: Europe/Paris
venue: {}
format: unstated
call: { kind: unstated, pages: unstated, format: unstated, blind: unstated, archival: unstated, priorPublication: unstated, criteria: unstated, portal: unstated }
dates: { workshop: [{ value: 2031-07-20, announced: 2031-01-10 }] }
contact: conf2031@example.org
registration: unstated
\`);
const errors = checkSeries(readSeries('editions')).filter(({ severity }) => severity === 'error');
const api = createPublicApi({ directory: 'editions', clock: systemClock });
const { year } = await api.caller.edition.get({ year: 2031 });
api.close();
console.log(JSON.stringify({
  key: citationKey('icml2023', '58'),
  closesAt: parseDeadline('2025-06-01T23:59 AoE').closesAt.toString(),
  findings: errors.length,
  year,
}));
`;
