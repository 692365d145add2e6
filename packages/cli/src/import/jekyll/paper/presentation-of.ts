import type { Presentation } from '@ml4astro/edition';

/** What words say of how a paper is presented; `undefined` where they say both or nothing. */
export function presentationOf(words: string): Presentation | undefined {
  const spotlight = /\b(?:spotlights?|orals?|contributed talks?|lightning|talks?)\b/i.test(words);
  const poster = /\bposters?\b/i.test(words);
  return spotlight === poster ? undefined : spotlight ? 'spotlight' : 'poster';
}
