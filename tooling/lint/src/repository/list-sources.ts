import { globSync } from 'node:fs';
import type { Workspace } from './workspace.ts';

/** What tools write or fetch; never ours to judge. */
const GENERATED = new Set([
  'node_modules',
  'dist',
  'build',
  '.svelte-kit',
  '.cache',
  '.turbo',
  '.reports',
  'coverage',
]);

/** Every file of code in a workspace, relative to the root: TypeScript, JavaScript and Svelte. */
export function listSources(root: string, workspace: Workspace): string[] {
  return globSync(`${workspace.directory}/**/*.{ts,mts,js,mjs,svelte}`, {
    cwd: root,
    exclude: (path) => GENERATED.has(path.split('/').at(-1) ?? ''),
  }).toSorted();
}

/** Tests, and the configuration of tools: they run on a developer's machine and ship to nobody. */
export function isTestOrConfig(path: string): boolean {
  return /\.test\.ts$|\.config\.(ts|js|mjs)$|\/test\//.test(path);
}
