import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_HINT } from './find-chromium.ts';
import type { Outcome } from './tally.ts';

/** The packages whose `test:browser` needs Chromium. */
export function findBrowserSuites(root: string): string[] {
  return globSync('{apps,packages,editions,tooling}/*/package.json', { cwd: root })
    .map(
      (path) =>
        JSON.parse(readFileSync(join(root, path), 'utf8')) as {
          name: string;
          scripts?: Record<string, string>;
        },
    )
    .filter(({ scripts }) => scripts?.['test:browser'])
    .map(({ name }) => name)
    .toSorted();
}

/**
 * The lines that name each suite left out for want of Chromium, and how to get it. Where `strict` (CI), leaving out is failing.
 */
export function leftOut(
  suites: readonly string[],
  strict: boolean,
): { lines: string[]; outcomes: Outcome[] } {
  const reason = `needs Chromium, which is not here: ${CHROMIUM_HINT}, or set CHROMIUM_PATH`;
  if (!strict)
    return { lines: suites.map((name) => `– left out: ${name} test:browser ${reason}`), outcomes: [] };
  return {
    lines: [],
    outcomes: suites.map((name) => ({
      name: `${name} test:browser`,
      passed: 0,
      skipped: 0,
      failures: [reason],
    })),
  };
}
