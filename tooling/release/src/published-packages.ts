import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's folder, absolute. */
export const ROOT = join(import.meta.dirname, '../../..');

/** The fields of a manifest that a release looks at. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly repository?: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package that others install. */
export interface PublishedPackage {
  /** `@ml4astro/edition`. */
  readonly name: string;
  /** Its folder, absolute. */
  readonly folder: string;
  readonly manifest: PackageManifest;
}

/** The packages below `packages/` that are not private, by folder. */
export function listPublishedPackages(root = ROOT): PublishedPackage[] {
  const packages = join(root, 'packages');
  return readdirSync(packages)
    .toSorted()
    .map((name) => join(packages, name))
    .map((folder) => ({ folder, manifest: readPackageManifest(folder) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ manifest, folder }) => ({ name: manifest.name, folder, manifest }));
}

/** Reads the `package.json` of a folder. */
export function readPackageManifest(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
}
