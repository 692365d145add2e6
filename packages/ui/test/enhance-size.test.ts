import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

test('what a browser adds is one module under 6 kB, without Temporal', { timeout: 60_000 }, async () => {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source'] },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('../src/enhance/enhance.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const chunks = (Array.isArray(output) ? output : [output]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  expect(chunks).toHaveLength(1);
  expect(code).toContain('data-countdown');
  expect(code).not.toContain('Temporal');
  expect(gzipSync(code).length).toBeLessThan(6000);
});
