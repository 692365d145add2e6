import { testConfig } from '@ml4astro/vitest';

export default testConfig({
  task: 'test:postgres15',
  test: { globalSetup: ['test/postgres15-setup.ts'] },
});
