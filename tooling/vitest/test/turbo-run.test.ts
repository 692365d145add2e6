import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { taskOutcome } from '../src/task-outcome.ts';
import { turboRun } from '../src/turbo-run.ts';

/** A monorepo with these packages, each given by its scripts. */
function monorepo(packages: Readonly<Record<string, Record<string, string>>>): string {
  const root = mkdtempSync(join(tmpdir(), 'monorepo-'));
  const files: Record<string, string> = {
    'package.json': '{ "name": "root", "private": true, "packageManager": "pnpm@12.21.0" }',
    // Or pnpm would install before each script.
    'pnpm-workspace.yaml': 'packages: [packages/*]\npmOnFail: ignore\nverifyDepsBeforeRun: false\n',
    'turbo.json': JSON.stringify({
      tasks: { build: {}, types: {}, test: { dependsOn: ['build'], outputs: ['.reports/test.json'] } },
    }),
  };
  for (const [name, scripts] of Object.entries(packages)) {
    files[`packages/${name}/package.json`] = JSON.stringify({ name, version: '0.0.0', scripts });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const REPORT = JSON.stringify({ numPassedTests: 4, numPendingTests: 0, numTodoTests: 0, testResults: [] });
const WRITE_REPORT = `mkdir -p .reports && echo '${REPORT}' > .reports/test.json`;

test('all that can run does, whatever fails; what could not, and what crashed, is counted as failed', async () => {
  const root = monorepo({
    good: { types: 'true', test: WRITE_REPORT },
    crashing: { types: 'false', test: 'exit 134' },
    unbuilt: { build: 'exit 1', test: WRITE_REPORT },
  });
  const results = await turboRun(root, ['types', 'test'], []);
  const outcomes = results.map((result) => taskOutcome(root, result));
  expect(
    Object.fromEntries(outcomes.map(({ name, passed, failures }) => [name, [passed, ...failures]])),
  ).toEqual({
    'good types': [1],
    'good test': [4],
    'crashing types': [0, expect.stringContaining('failed with exit code')],
    'crashing test': [0, expect.stringContaining('before it wrote .reports/test.json')],
    'unbuilt build': [0, expect.stringContaining('failed with exit code')],
    'unbuilt test': [0, 'did not run: something it needs has failed'],
  });
}, 60_000);

test('a suite out of the cache still counts: turbo brings its report back', async () => {
  const root = monorepo({ good: { test: WRITE_REPORT } });
  await turboRun(root, ['test'], []);
  rmSync(join(root, 'packages/good/.reports'), { recursive: true });
  const [again] = await turboRun(root, ['test'], []);
  expect(again && taskOutcome(root, again)).toMatchObject({ passed: 4, failures: [] });
}, 60_000);

test('a task that no package knows of ends the run in words', async () => {
  await expect(turboRun(monorepo({ good: {} }), ['dance'], [])).rejects.toThrow(
    'turbo could not plan its run',
  );
}, 60_000);
