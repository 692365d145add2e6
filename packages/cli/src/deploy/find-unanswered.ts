import type { SiteLink } from '../site/site-link.ts';
import type { SiteScope } from '../site/site-scope.ts';

/** An address at which nothing would answer, and who links to it. */
export interface UnansweredAddress {
  readonly address: string;
  /** Files of the deployment. */
  readonly from: readonly string[];
}

/**
 * The addresses of links that fall below a site that the folder will hold, where nothing would answer. Of links that
 * name the host these are covered: whatever lies there today would be gone.
 *
 * @param scopes of the sites that the folder will hold
 * @param answers whether the folder will hold a file for a path
 */
export function findUnanswered(
  links: readonly SiteLink[],
  scopes: readonly SiteScope[],
  answers: (path: string) => boolean,
): readonly UnansweredAddress[] {
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
