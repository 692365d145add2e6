import { foldText } from '../catalogue/fold-text.ts';

/** The words of a text as search compares them: small letters without accents, parted by all that is no letter or digit. */
export function searchWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
