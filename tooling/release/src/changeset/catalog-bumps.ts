import type { Catalog } from '../catalog.ts';
import type { PackageManifest } from '../published-packages.ts';

/** A dependency of a published package whose version the catalogue changed; changesets itself does not see it. */
export interface CatalogBump {
  readonly dependency: string;
  /** `undefined` where the catalogue had none. */
  readonly from: string | undefined;
  readonly to: string;
}

/** What the users of a package install: its dependencies, peers and optional ones. */
const INSTALLED = ['dependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** The versions that a package takes from the catalogue and that changed between two states of it. */
export function findCatalogBumps(before: Catalog, now: Catalog, manifest: PackageManifest): CatalogBump[] {
  const taken = INSTALLED.flatMap((section) => Object.entries(manifest[section] ?? {}))
    .filter(([, version]) => version === 'catalog:' || version === 'catalog:default')
    .map(([dependency]) => dependency);
  return [...new Set(taken)].flatMap((dependency) => {
    const to = now[dependency];
    const from = before[dependency];
    return to === undefined || to === from ? [] : [{ dependency, from, to }];
  });
}
