import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The root of this repository. */
export const REPOSITORY = join(import.meta.dirname, '../../..');

/** Manifests of a small monorepo; fixtures add the files that break a rule. */
const MANIFESTS: Readonly<Record<string, object>> = {
  'packages/edition': {
    exports: { '.': { source: './src/index.ts', default: './dist/index.js' }, './load': './src/load.ts' },
  },
  'packages/formats': { exports: { './bibtex': './src/bibtex.ts' } },
  'packages/ui': { exports: { './*.svelte': './src/*.svelte' } },
  'packages/db': { exports: { '.': './src/index.ts' } },
  'packages/api': {
    exports: { '.': './src/index.ts', './public': './src/public/index.ts', './desk': './src/desk/index.ts' },
  },
  'packages/cli': {},
  'apps/site': { imports: { '#lib/*': './src/lib/*' }, exports: { './handler': './build/handler.js' } },
  'apps/gateway': {},
  'editions/2025': {},
  'tooling/vitest': { exports: { '.': './src/index.ts' } },
};

/** Writes a small monorepo with these files to a folder of its own and returns the folder. */
export function writeTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'tree-'));
  const manifests = Object.entries(MANIFESTS).map(([directory, fields]) => {
    const name = directory.replace(/^.*\/(?=\D)/, '').replace('editions/', 'edition-');
    return [`${directory}/package.json`, JSON.stringify({ name: `@ml4astro/${name}`, ...fields })] as const;
  });
  for (const [path, text] of [...manifests, ...Object.entries(files)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
