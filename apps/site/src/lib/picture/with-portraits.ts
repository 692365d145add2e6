import type { PersonRole } from '@ml4astro/api/public';
import type { PictureView } from '@ml4astro/ui/catalogue-view';
import {
  listRenditions,
  PORTRAIT_FORMATS,
  type PortraitFormat,
  type RegisteredAsset,
} from './portrait-rendition.ts';

/** Somebody's part in an edition, with a portrait that a page can show. */
export type PictureRole = Omit<PersonRole, 'portrait'> & { readonly portrait: PictureView | null };

/** The side of the picture for browsers that choose none. */
const USUAL = 192;

/**
 * Replaces each portrait by the files that are made of it, so that no page sends a picture as it came. One that cannot be
 * made smaller, a drawing, stays as it is.
 *
 * @param path of the edition: `/icml2025`
 * @param assets its register
 */
export function withPortraits(
  people: readonly PersonRole[],
  path: string,
  assets: readonly RegisteredAsset[],
): PictureRole[] {
  const views = new Map<string, PictureView | undefined>(
    assets.map((asset) => [`${path}/assets/${asset.file}`, viewPortrait(asset, path)]),
  );
  return people.map((role) => ({
    ...role,
    portrait: role.portrait && (views.get(role.portrait.src) ?? role.portrait),
  }));
}

function viewPortrait(asset: RegisteredAsset, path: string): PictureView | undefined {
  const renditions = listRenditions(asset);
  const usual = renditions.findLast(({ format, width }) => format === 'webp' && width <= USUAL);
  if (usual === undefined) return undefined;
  const srcset = (wanted: PortraitFormat) =>
    renditions
      .filter(({ format }) => format === wanted)
      .map(({ name, width }) => `${path}/img/${name} ${width}w`)
      .join(', ');
  return {
    src: `${path}/img/${usual.name}`,
    width: usual.width,
    height: usual.width,
    sources: (Object.keys(PORTRAIT_FORMATS) as PortraitFormat[]).map((format) => ({
      type: PORTRAIT_FORMATS[format].type,
      srcset: srcset(format),
    })),
  };
}
