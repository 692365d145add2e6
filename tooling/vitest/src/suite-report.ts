import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Outcome } from './tally.ts';

/** What we read of vitest's JSON report, which keeps to the shape of Jest's. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A suite that has ended: where it wrote, and how it left. */
export interface EndedSuite {
  readonly name: string;
  /** Folder of the package, absolute. */
  readonly directory: string;
  /** Path of the report, relative to that folder. */
  readonly report: string;
  readonly exitCode: number;
}

/**
 * Reads what a suite came to. Where the report and the exit code disagree, the worse one counts: a suite that crashed before it
 * wrote, a file that could not be loaded and so has no tests, an error outside of any test.
 */
export function readSuite({ name, directory, report, exitCode }: EndedSuite): Outcome {
  const path = join(directory, report);
  if (!existsSync(path)) {
    const reason =
      exitCode === 0
        ? `wrote no ${report}: its vitest.config.ts must use testConfig() of @ml4astro/vitest`
        : `crashed with exit code ${exitCode} before it wrote ${report}`;
    return { name, passed: 0, skipped: 0, failures: [reason] };
  }
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(path, 'utf8'),
  ) as VitestReport;
  const failures = testResults.flatMap((file) => {
    const where = relative(directory, file.name);
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && file.status === 'failed')
      return [`${where}: ${firstLine(file.message) || 'could not be loaded'}`];
    return failed.map(({ fullName }) => `${where}: ${fullName}`);
  });
  if (failures.length === 0 && exitCode !== 0) {
    const ran = numPassedTests > 0 ? 'every test passed, yet the suite' : 'no test ran, and the suite';
    failures.push(`${ran} ended with exit code ${exitCode}`);
  }
  return { name, passed: numPassedTests, skipped: numPendingTests + numTodoTests, failures };
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
