import { testConfig } from '@ml4astro/vitest';

// The tests start the real command, which a busy machine may keep waiting.
export default testConfig({ test: { testTimeout: 30_000 } });
