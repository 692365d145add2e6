import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { findPostgres15 } from './find-postgres15.ts';
import { findSwift } from './find-swift.ts';
import { BROWSER_SUITES, findPackages, leftOut } from './machine-suites.ts';

const root = mkdtempSync(join(tmpdir(), 'repository-'));
mkdirSync(join(root, 'tooling/e2e'), { recursive: true });
writeFileSync(
  join(root, 'tooling/e2e/package.json'),
  '{"name":"@ml4astro/e2e","scripts":{"test:browser":"vitest run"}}',
);
writeFileSync(join(root, 'chromium-browser'), '');
chmodSync(join(root, 'chromium-browser'), 0o755);

test('a suite left out for want of Chromium is named, with how to get it', () => {
  const { lines, outcomes } = leftOut(BROWSER_SUITES, findPackages(root, BROWSER_SUITES.task), false);
  expect(lines).toEqual([
    expect.stringMatching(/left out: @ml4astro\/e2e test:browser .* apt-get install -y chromium/),
  ]);
  expect(outcomes).toEqual([]);
});

test('in CI a missing Chromium is a failure', () => {
  expect(leftOut(BROWSER_SUITES, findPackages(root, BROWSER_SUITES.task), true).outcomes).toEqual([
    {
      name: '@ml4astro/e2e test:browser',
      passed: 0,
      skipped: 0,
      failures: [expect.stringContaining('needs Chromium')],
    },
  ]);
});

test('Chromium is looked for under each of its names; CHROMIUM_PATH comes first, even if nothing is there', () => {
  expect(findChromium({ PATH: `/nowhere:${root}` })).toBe(join(root, 'chromium-browser'));
  expect(findChromium({ PATH: root, CHROMIUM_PATH: '/nowhere/chrome' })).toBeUndefined();
  expect(findChromium({ PATH: '/nowhere' })).toBeUndefined();
});

test('PostgreSQL 15 is looked for where its packages put it; POSTGRES15 comes first, even if nothing is there', () => {
  mkdirSync(join(root, 'postgres/bin'), { recursive: true });
  writeFileSync(join(root, 'postgres/bin/initdb'), '');
  chmodSync(join(root, 'postgres/bin/initdb'), 0o755);
  expect(findPostgres15({ POSTGRES15: join(root, 'postgres') })).toBe(join(root, 'postgres'));
  expect(findPostgres15({ POSTGRES15: '/nowhere' })).toBeUndefined();
});

test('Swift counts as found when each of its programs is there', () => {
  expect(findSwift({ PATH: root })).toBe(false);
  for (const name of [
    'ring-builder',
    'proxy-server',
    'account-server',
    'container-server',
    'object-server',
  ]) {
    writeFileSync(join(root, `swift-${name}`), '');
    chmodSync(join(root, `swift-${name}`), 0o755);
  }
  expect(findSwift({ PATH: `/nowhere:${root}` })).toBe(true);
});

test('a program that is here is told to its suites', () => {
  expect(BROWSER_SUITES.find({ PATH: root })).toEqual({ CHROMIUM_PATH: join(root, 'chromium-browser') });
});
