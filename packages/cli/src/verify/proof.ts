import type { ManifestDifference } from '@ml4astro/edition/seal';

/** What looking at one part of a sealed edition came to. */
export interface Proof {
  /** `unproved`: it was not looked at, and `note` says why. */
  readonly state: 'proved' | 'broken' | 'unproved';
  /** One sentence. */
  readonly note: string;
  /** Each file that differs; none where the part is proved. */
  readonly differences: readonly ManifestDifference[];
}

/** The proof of files that were compared with a manifest. */
export function proveFiles(
  differences: readonly ManifestDifference[],
  total: number,
  proved: string,
  hint = '',
): Proof {
  if (differences.length === 0) return { state: 'proved', note: proved, differences };
  const files = differences.length === 1 ? '1 file differs' : `${differences.length} files differ`;
  return { state: 'broken', note: `${files} from the ${total} that were sealed.${hint}`, differences };
}

/** Nothing was looked at. */
export function unproved(note: string): Proof {
  return { state: 'unproved', note, differences: [] };
}
