// After svelte-package: the maps of components' types name `X.svelte.ts`, what the component was turned into on the way; they are
// made to lead to the component, which is published beside them.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../dist');
for (const path of globSync('**/*.svelte.d.ts.map', { cwd: dist })) {
  const map = JSON.parse(readFileSync(join(dist, path), 'utf8')) as { sources: string[] };
  const sources = map.sources.map((source) => source.replace(/\.svelte\.ts$/, '.svelte'));
  writeFileSync(join(dist, path), JSON.stringify({ ...map, sources }));
}
