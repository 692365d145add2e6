/** One file in which a manifest and what lies there disagree. */
export interface ManifestDifference {
  /** As the manifest names files: relative to its folder, with `/`. */
  readonly path: string;
  /** `added` is a file that the manifest does not name. */
  readonly kind: 'changed' | 'missing' | 'added';
}

/**
 * Compares checksums that were written down with those of the files as they are; none where all are equal.
 *
 * @param manifest SHA-256 by path
 * @param actual SHA-256 by path of every file there is
 * @returns the differences in order of their paths
 */
export function compareManifest(
  manifest: Readonly<Record<string, string>>,
  actual: ReadonlyMap<string, string>,
): readonly ManifestDifference[] {
  const recorded = new Map(Object.entries(manifest));
  const lost = [...recorded].flatMap(([path, sha256]): readonly ManifestDifference[] => {
    const now = actual.get(path);
    if (now === undefined) return [{ path, kind: 'missing' }];
    return now === sha256 ? [] : [{ path, kind: 'changed' }];
  });
  const added = [...actual.keys()]
    .filter((path) => !recorded.has(path))
    .map((path): ManifestDifference => ({ path, kind: 'added' }));
  return [...lost, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
}
