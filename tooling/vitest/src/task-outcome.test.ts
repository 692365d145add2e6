import { expect, test } from 'vitest';
import { taskOutcome } from './task-outcome.ts';

const task = (name: string, exitCode: number | undefined) => ({
  package: '@ml4astro/api',
  task: name,
  directory: 'packages/api',
  exitCode,
});

test('a step of the check counts as one test', () => {
  expect(taskOutcome('/', task('types', 0))).toMatchObject({ passed: 1, failures: [] });
  expect(taskOutcome('/', task('types', 2)).failures).toEqual([
    'failed with exit code 2; its output is above',
  ]);
});

test('a build counts only when it fails', () => {
  expect(taskOutcome('/', task('build', 0))).toMatchObject({ passed: 0, failures: [] });
  expect(taskOutcome('/', task('build', 1)).failures).toHaveLength(1);
});

test('what never ran because a build failed is a failure, not a gap', () => {
  expect(taskOutcome('/', task('test', undefined)).failures).toEqual([
    'did not run: something it needs has failed',
  ]);
});
