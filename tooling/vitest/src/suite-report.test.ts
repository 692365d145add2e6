import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSuite } from './suite-report.ts';

const assertion = (fullName: string, status: string) => ({ fullName, status });

/** A suite in a folder of its own, with the report it left there, if any. */
function suite(exitCode: number, files?: readonly object[], counts: object = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'suite-'));
  const report = { numPassedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: files, ...counts };
  if (files) writeFileSync(join(directory, 'test.json'), JSON.stringify(report).replaceAll('DIR', directory));
  return { name: 'suite', directory, report: 'test.json', exitCode };
}

test('a suite that crashed before it wrote a report counts as a failure', () => {
  expect(readSuite(suite(134)).failures).toEqual(['crashed with exit code 134 before it wrote test.json']);
});

test('a suite that ends well without a report is not believed', () => {
  expect(readSuite(suite(0)).failures).toEqual([expect.stringContaining('must use testConfig()')]);
});

test('a failed test is named with its file; todo and skipped tests count as skipped', () => {
  const file = {
    name: 'DIR/src/a.test.ts',
    status: 'failed',
    message: '',
    assertionResults: [assertion('x', 'passed'), assertion('y', 'failed')],
  };
  expect(readSuite(suite(1, [file], { numPendingTests: 2, numTodoTests: 1 }))).toMatchObject({
    passed: 1,
    skipped: 3,
    failures: ['src/a.test.ts: y'],
  });
});

test('a file that could not be loaded has no tests and is still a failure', () => {
  const file = {
    name: 'DIR/a.test.ts',
    status: 'failed',
    message: 'Cannot find ./b.ts\n  at …',
    assertionResults: [],
  };
  expect(readSuite(suite(1, [file])).failures).toEqual(['a.test.ts: Cannot find ./b.ts']);
});

test('an error outside of any test shows only in the exit code, and fails', () => {
  const file = {
    name: 'DIR/a.test.ts',
    status: 'passed',
    message: '',
    assertionResults: [assertion('x', 'passed')],
  };
  expect(readSuite(suite(1, [file])).failures).toEqual([
    'every test passed, yet the suite ended with exit code 1',
  ]);
});
