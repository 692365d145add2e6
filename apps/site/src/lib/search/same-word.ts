/** What words take on and put off without becoming others: lens, lenses, lensing; galaxy, galaxies. */
const ENDINGS = new Set(['', 's', 'es', 'd', 'ed', 'e', 'ing', 'y', 'ies', 'ied']);
/** Shorter beginnings say nothing: "the" and "this" have theirs in common. */
const SHORTEST_STEM = 4;

/**
 * Whether a word of a text is what was sought: it begins so, or is another form of it. Both are folded.
 *
 * @param written a word of the text
 * @param sought a word of the query
 */
export function isSameWord(written: string, sought: string): boolean {
  if (written.startsWith(sought)) return true;
  let stem = 0;
  while (stem < written.length && written[stem] === sought[stem]) stem += 1;
  return stem >= SHORTEST_STEM && ENDINGS.has(written.slice(stem)) && ENDINGS.has(sought.slice(stem));
}
