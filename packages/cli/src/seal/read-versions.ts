import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of others shapes the bytes of a built site. */
const TOOLS = [
  'vite',
  'svelte',
  '@sveltejs/kit',
  '@sveltejs/adapter-static',
  'sharp',
  'satori',
  'pagefind',
  'd3-celestial',
  'astronomy-engine',
  '@ml4astro/edition',
  '@ml4astro/api',
  '@ml4astro/ui',
  '@ml4astro/formats',
];

/**
 * The versions of what builds a site, by name: Node, the tools, our packages.
 *
 * @param repository the folder of the repository
 */
export function readVersions(repository: string): Readonly<Record<string, string>> {
  const site = join(repository, 'apps/site');
  const installed = TOOLS.flatMap((name) => {
    const manifest = join(site, 'node_modules', name, 'package.json');
    if (!existsSync(manifest)) return [];
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    return [[name, version] as const];
  });
  return { node: process.versions.node, ...Object.fromEntries(installed) };
}
