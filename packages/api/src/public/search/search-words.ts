import { foldMarks } from '@ml4astro/edition/fold-name';

/** The words of a text as search compares them: small letters without accents, parted by all that is no letter or digit. */
export function searchWords(text: string): string[] {
  return foldMarks(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
