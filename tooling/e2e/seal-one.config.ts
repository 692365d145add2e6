import { testConfig } from '@ml4astro/vitest';

export default testConfig({
  task: 'test:browser',
  test: {
    // A page waits for its browser, not for us: what takes longer than this hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file starts a browser or a build of its own, and two of those fill a small machine.
    maxWorkers: 2,
  },
});
