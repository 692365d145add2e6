import { svelte } from '@sveltejs/vite-plugin-svelte';
import { testConfig } from '@ml4astro/vitest';

export default testConfig({ plugins: [svelte({ configFile: false })] });
