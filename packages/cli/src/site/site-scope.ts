import { yearOfSlug } from '@ml4astro/edition';

/** Which addresses of a host belong to a built site. */
export type SiteScope = (path: string) => boolean;

/** Those of one edition: all below its own path. */
export function editionScope(slug: string): SiteScope {
  return (path) => path === `/${slug}` || path.startsWith(`/${slug}/`);
}

/** Those of the hub: all that begin with no edition's path, which ends in its year. */
export const hubScope: SiteScope = (path) => yearOfSlug(path.split('/')[1] ?? '') === undefined;
