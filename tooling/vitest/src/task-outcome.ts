import { join } from 'node:path';
import { readSuite } from './suite-report.ts';
import type { Outcome } from './tally.ts';
import { reportPath, type SuiteTask } from './test-config.ts';
import type { TaskResult } from './turbo-run.ts';

/** Tasks that are steps of the check: each counts as one test. */
const STEPS = ['types', 'lint', 'format', 'dead-code', 'check'];

const SUITES: readonly string[] = [
  'test',
  'test:postgres15',
  'test:s3',
  'test:browser',
] satisfies SuiteTask[];

/**
 * What a task adds to the count: a suite its tests, a step of the check one, anything else (a build that others need) nothing
 * unless it failed.
 */
export function taskOutcome(root: string, result: TaskResult): Outcome {
  const { task, exitCode } = result;
  const name = `${result.package} ${task}`;
  if (exitCode === undefined) {
    return { name, passed: 0, skipped: 0, failures: ['did not run: something it needs has failed'] };
  }
  if (isSuite(task)) {
    return readSuite({ name, directory: join(root, result.directory), report: reportPath(task), exitCode });
  }
  const passed = exitCode === 0 && STEPS.includes(task) ? 1 : 0;
  return {
    name,
    passed,
    skipped: 0,
    failures: exitCode === 0 ? [] : [`failed with exit code ${exitCode}; its output is above`],
  };
}

function isSuite(task: string): task is SuiteTask {
  return SUITES.includes(task);
}
