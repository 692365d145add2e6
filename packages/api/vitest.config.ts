import { testConfig } from '@ml4astro/vitest';

export default testConfig({ test: { globalSetup: ['test/global-setup.ts'] } });
