import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_HINT, findChromium } from './find-chromium.ts';
import { POSTGRES15_HINT, findPostgres15 } from './find-postgres15.ts';
import { SWIFT_HINT, findSwift } from './find-swift.ts';
import type { Outcome } from './tally.ts';
import type { SuiteTask } from './test-config.ts';

/** Suites that need a program of the machine, which npm does not bring. */
export interface MachineSuites {
  readonly task: SuiteTask;
  /** The program's name. */
  readonly needs: string;
  /** How a reader gets it. */
  readonly hint: string;
  /** What the suites find it by, added to their environment; `undefined` where it is not here. */
  readonly find: (env: NodeJS.ProcessEnv) => NodeJS.ProcessEnv | undefined;
}

/** The suites that look at pages. */
export const BROWSER_SUITES: MachineSuites = {
  task: 'test:browser',
  needs: 'Chromium',
  hint: `${CHROMIUM_HINT}, or set CHROMIUM_PATH`,
  find: (env) => {
    const path = findChromium(env);
    return path === undefined ? undefined : { CHROMIUM_PATH: path };
  },
};

/** The suites of the database once more, on the oldest server that is supported. */
const POSTGRES15_SUITES: MachineSuites = {
  task: 'test:postgres15',
  needs: 'PostgreSQL 15',
  hint: `${POSTGRES15_HINT}, or set POSTGRES15 to the folder that holds its bin`,
  find: (env) => {
    const folder = findPostgres15(env);
    return folder === undefined ? undefined : { POSTGRES15: folder };
  },
};

/** The suites that keep files in a bucket of a service that speaks S3. */
const S3_SUITES: MachineSuites = {
  task: 'test:s3',
  needs: 'OpenStack Swift',
  hint: SWIFT_HINT,
  find: (env) => (findSwift(env) ? {} : undefined),
};

/** In the order in which they run, each kind by itself. A browser comes last: it fills a small machine. */
export const MACHINE_SUITES: readonly MachineSuites[] = [POSTGRES15_SUITES, S3_SUITES, BROWSER_SUITES];

/** The packages that have such suites. */
export function findPackages(root: string, task: SuiteTask): string[] {
  return globSync('{apps,packages,editions,tooling}/*/package.json', { cwd: root })
    .map(
      (path) =>
        JSON.parse(readFileSync(join(root, path), 'utf8')) as {
          name: string;
          scripts?: Record<string, string>;
        },
    )
    .filter(({ scripts }) => scripts?.[task])
    .map(({ name }) => name)
    .toSorted();
}

/**
 * The lines that name each suite left out for want of its program, and how to get it. Where `strict` (CI), leaving out is failing.
 */
export function leftOut(
  { task, needs, hint }: MachineSuites,
  packages: readonly string[],
  strict: boolean,
): { lines: string[]; outcomes: Outcome[] } {
  const reason = `needs ${needs}, which is not here: ${hint}`;
  if (!strict)
    return { lines: packages.map((name) => `– left out: ${name} ${task} ${reason}`), outcomes: [] };
  return {
    lines: [],
    outcomes: packages.map((name) => ({
      name: `${name} ${task}`,
      passed: 0,
      skipped: 0,
      failures: [reason],
    })),
  };
}
