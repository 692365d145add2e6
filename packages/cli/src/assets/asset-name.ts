import { foldMarks } from '@ml4astro/edition';

/**
 * A name that is safe in addresses and on every file system: `Müller (final)` becomes `muller-final`. What was a name of
 * an asset stays as it is, but for capital letters, which some file systems cannot tell apart.
 */
export function assetName(original: string, extension: string): string {
  const stem = original.replace(/\.[^.]*$/, '');
  const safe = foldMarks(stem)
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return `${safe === '' ? 'file' : safe}.${extension}`;
}
