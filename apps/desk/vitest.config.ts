import { testConfig } from '@ml4astro/vitest';

export default testConfig();
