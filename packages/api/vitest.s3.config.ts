import { testConfig } from '@ml4astro/vitest';

export default testConfig({
  task: 'test:s3',
  test: { include: ['test-s3/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
