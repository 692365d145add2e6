import { configDefaults } from 'vitest/config';
import { testConfig } from '@ml4astro/vitest';

export default testConfig({
  task: 'test:postgres15',
  test: {
    globalSetup: ['test/postgres15-setup.ts'],
    // They start the embedded server, whichever server the others use.
    exclude: [...configDefaults.exclude, 'test/{embedded-server,durability}.test.ts'],
  },
});
