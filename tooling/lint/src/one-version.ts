import type { Manifest } from './repository/workspace.ts';

/** The manifests of a repository by their paths, and what `pnpm-workspace.yaml` fixes. */
export interface Versions {
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly catalog: Readonly<Record<string, string>>;
}

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/**
 * Findings about versions: what two manifests name stands in the catalogue, once, and both refer to it. Peers are ranges that a
 * package promises to others, and workspaces have one version by nature; neither counts.
 */
export function findSecondVersions({ manifests, catalog }: Versions): string[] {
  const written = new Map<string, { path: string; version: string }[]>();
  for (const [path, manifest] of manifests) {
    for (const [name, version] of SECTIONS.flatMap((section) => Object.entries(manifest[section] ?? {}))) {
      if (version.startsWith('workspace:')) continue;
      written.set(name, [...(written.get(name) ?? []), { path, version }]);
    }
  }
  return [...written].flatMap(([name, places]) => {
    const literal = places.filter(({ version }) => version !== 'catalog:');
    const isShared = new Set(places.map(({ path }) => path)).size > 1 || name in catalog;
    if (!isShared || literal.length === 0) return [];
    const where = literal.map(({ path, version }) => `${path} (${version})`).join(', ');
    return [
      `${name}: write "catalog:" in ${where}${name in catalog ? '' : ', and its version once in the catalog of pnpm-workspace.yaml'}`,
    ];
  });
}
