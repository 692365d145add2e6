import type { SiteLink } from '../site/site-link.ts';
import type { SiteScope } from '../site/site-scope.ts';

/** An address that would answer no more, and who links to it. */
export interface CoveredAddress {
  readonly address: string;
  /** Files of the deployment. */
  readonly from: readonly string[];
}

/**
 * The addresses to which pages link as to something outside, and which fall below a site that is deployed, where nothing
 * would answer: on the host that the deployment goes to, whatever lies there today would be gone.
 *
 * @param links those that a look at the built sites found: covered, and elsewhere on the same host
 * @param scopes of the sites that the folder will hold
 * @param answers whether the folder will hold a file for a path
 */
export function findCovered(
  links: readonly SiteLink[],
  scopes: readonly SiteScope[],
  answers: (path: string) => boolean,
): readonly CoveredAddress[] {
  const from = new Map<string, Set<string>>();
  for (const { file, address } of links) {
    const path = decodeURIComponent(address.replace(/[?#].*$/, ''));
    if (!scopes.some((scope) => scope(path)) || answers(path)) continue;
    const files = from.get(path) ?? new Set();
    from.set(path, files.add(file));
  }
  return [...from]
    .map(([address, files]) => ({ address, from: [...files].sort() }))
    .sort((a, b) => a.address.localeCompare(b.address, 'en', { numeric: true }));
}
