import { foldMarks, type Edition } from '@ml4astro/edition';
import { plainTex } from '@ml4astro/edition/tex';
import type { BibEntry } from './read-entry.ts';

/**
 * The number of the paper that an entry tells of: from the key of our own bibliographies (`icml2023-58`), from the paper
 * of that title which the edition has, from a field `number` or `paper`, or the letters and digits of the key.
 */
export function findPaperId({ key, get }: BibEntry, { slug, contributions }: Edition): string | undefined {
  if (key.startsWith(`${slug}-`)) return valid(key.slice(slug.length + 1));
  const bare = key.replace(/[^A-Za-z0-9]/g, '');
  const known = (id: string | undefined) => contributions.some((paper) => paper.id === id);
  const number = valid(get('paper') ?? get('number') ?? '');
  const title = fold(get('title') ?? '');
  const same = contributions.filter((paper) => fold(paper.title) === title);
  if (known(bare)) return bare;
  if (same.length === 1) return same[0]?.id;
  return number ?? valid(bare);
}

function valid(id: string): string | undefined {
  return /^[A-Za-z0-9]{1,40}$/.test(id) ? id : undefined;
}

function fold(title: string): string {
  return foldMarks(plainTex(title)).replace(/[^\p{L}\p{N}]+/gu, '');
}
