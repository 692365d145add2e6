import { distance } from 'fastest-levenshtein';

/** Above this share of wrong letters a suggestion would be a guess. */
const TOLERANCE = 0.34;

/**
 * The candidate that a writer most likely meant by `written`; `undefined` when none is near. Case and the order of
 * words do not count: "andsell-megan" is near "megan-ansdell".
 */
export function findClosest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const far = Math.min(
      distance(fold(written), fold(candidate)),
      distance(sortWords(written), sortWords(candidate)),
    );
    if (far < fewest) [best, fewest] = [candidate, far];
  }
  return best !== undefined && fewest <= Math.max(1, Math.floor(written.length * TOLERANCE))
    ? best
    : undefined;
}

/** The end of a message: ` Did you mean "spotlight"?`, or nothing when no candidate is near. */
export function suggest(written: string, candidates: Iterable<string>): string {
  const closest = findClosest(written, candidates);
  return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}

function fold(text: string): string {
  return text.toLowerCase();
}

function sortWords(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join(' ');
}
