import { getPublicApi, type EditionDetail } from '@ml4astro/api/public';
import { withPortraits, type PictureRole } from './with-portraits.ts';

/** An edition whose portraits a page can show. */
export type EditionWithPictures = Omit<EditionDetail, 'people'> & { readonly people: PictureRole[] };

/** Replaces the portraits of an edition by the files that this site makes of them. */
export function showPortraits(edition: EditionDetail): EditionWithPictures {
  const { assets } = getPublicApi().catalogue().getEdition(edition.year).edition;
  return { ...edition, people: withPortraits(edition.people, edition.path, assets) };
}
