import { testConfig } from '@ml4astro/vitest';

// Packages are installed and built here: on a busy machine that takes its time.
export default testConfig({ test: { testTimeout: 600_000, hookTimeout: 600_000 } });
