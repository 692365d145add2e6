import { relative } from 'node:path';
import { readChangesets } from '@changesets/read';
import { parseCatalog, readCatalog } from '../catalog.ts';
import { listPublishedPackages, type PackageManifest, type PublishedPackage } from '../published-packages.ts';
import { findCatalogBumps } from './catalog-bumps.ts';
import type { GitBase } from './git-base.ts';
import { changedFields, isShipped } from './shipped-files.ts';

/** A published package that changed for its users, and no changeset of this work tells them. */
export interface MissingChangeset {
  readonly name: string;
  /** What changed: `src/clock.ts`, `dependencies in package.json`, `zod 4.6.6 → 4.6.7 in the catalog`. */
  readonly changes: readonly string[];
}

/**
 * The published packages that are other than at the base and are named by no changeset that was added since. A changeset that names
 * no package, and says why, speaks for all: nothing changed for users.
 */
export async function findMissingChangesets(root: string, base: GitBase): Promise<MissingChangeset[]> {
  const paths = base.changedPaths();
  const added = (await readChangesets(root)).filter(
    ({ id }) => base.findText(`.changeset/${id}.md`) === undefined,
  );
  if (added.some(({ releases }) => releases.length === 0)) return [];
  const named = new Set(added.flatMap(({ releases }) => releases.map(({ name }) => name)));
  return listPublishedPackages(root)
    .filter(({ name }) => !named.has(name))
    .map((each) => ({ name: each.name, changes: changesOf(root, each, paths, base) }))
    .filter(({ changes }) => changes.length > 0);
}

function changesOf(
  root: string,
  { folder, manifest }: PublishedPackage,
  paths: readonly string[],
  base: GitBase,
): string[] {
  const directory = `${relative(root, folder).replaceAll('\\', '/')}/`;
  const own = paths.filter((path) => path.startsWith(directory)).map((path) => path.slice(directory.length));
  const text = base.findText(`${directory}package.json`);
  const before = text === undefined ? undefined : (JSON.parse(text) as PackageManifest);
  const bumps = findCatalogBumps(
    parseCatalog(base.findText('pnpm-workspace.yaml') ?? ''),
    readCatalog(root),
    manifest,
  );
  return [
    ...own.filter(isShipped),
    ...changedFields(before, manifest).map((field) => `${field} in package.json`),
    ...bumps.map(({ dependency, from = 'nothing', to }) => `${dependency} ${from} → ${to} in the catalog`),
  ];
}

/** The finding as a developer reads it: what changed, and what to do. */
export function describeMissing({ name, changes }: MissingChangeset): string {
  const shown = changes.slice(0, 5).map((change) => `  ${change}`);
  const more = changes.length > shown.length ? [`  and ${changes.length - shown.length} more`] : [];
  return [`${name} changed, and no changeset says what that means for its users:`, ...shown, ...more].join(
    '\n',
  );
}
