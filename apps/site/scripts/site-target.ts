import { resolve } from 'node:path';

/** What one build of the site is: all editions live, the hub, or one edition by its slug (`icml2025`). */
export interface SiteTarget {
  readonly kind: 'live' | 'hub' | 'edition';
  readonly name: string;
  /** Where a static build is written. */
  readonly out: string;
  /** The instant that a static build renders, ISO 8601. */
  readonly at: string | undefined;
  readonly editionsDirectory: string;
}

/**
 * Reads `SITE_TARGET`, `SITE_OUT`, `SITE_AT` and `EDITIONS_DIR`.
 *
 * @throws when a static build is given no instant: it would render the minute it was made in, and no two were equal
 */
export function readSiteTarget(env: Readonly<Record<string, string | undefined>>): SiteTarget {
  const name = env['SITE_TARGET'] ?? 'live';
  const kind = name === 'live' || name === 'hub' ? name : 'edition';
  const at = env['SITE_AT'];
  if (kind !== 'live' && at === undefined) {
    throw new Error(
      `A static build of "${name}" renders one instant: set SITE_AT, for example 2025-05-20T12:00:00Z.`,
    );
  }
  return {
    kind,
    name,
    out: resolve(env['SITE_OUT'] ?? `build/${name}`),
    at,
    editionsDirectory: resolve(env['EDITIONS_DIR'] ?? '../../editions'),
  };
}
