import type { ViteUserConfig } from 'vitest/config';

/** The tasks whose tests count; each has one report per package. */
export type SuiteTask = 'test' | 'test:postgres15' | 'test:s3' | 'test:browser';

/**
 * Where a suite writes what happened, relative to its package. One file per task, so that a package with both keeps both;
 * turbo restores it with a cached run.
 */
export function reportPath(task: SuiteTask): string {
  return `.reports/${task.replace(':', '-')}.json`;
}

/** What a package may set differently. */
export interface TestOptions {
  /** The script that runs this configuration; `test` unless told. */
  readonly task?: SuiteTask;
  /** Settings of the `test` section to add: time limits, set-up files, another `include`. */
  readonly test?: ViteUserConfig['test'];
  /** Vite plugins, e.g. Svelte's. */
  readonly plugins?: ViteUserConfig['plugins'];
}

/**
 * The vitest configuration of every package.
 *
 * Our packages resolve to their sources (export condition `source`), so no test runs against an old build; the JSON report is
 * what `npm test` adds up.
 */
export function testConfig({ task = 'test', test = {}, plugins = [] }: TestOptions = {}): ViteUserConfig {
  return {
    plugins,
    resolve: { conditions: ['source'] },
    ssr: { resolve: { conditions: ['source'] } },
    // Where vitest runs a `globalSetup`.
    environments: { __vitest__: { resolve: { conditions: ['source'] } } },
    test: {
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      // A limit against what hangs, not a measurement: a busy machine may keep any test waiting.
      testTimeout: 30_000,
      hookTimeout: 30_000,
      reporters: ['default', ['json', { outputFile: reportPath(task) }]],
      ...test,
    },
  };
}
