import type { Contribution, FileKind } from '@ml4astro/edition';
import { findArxivId, findDoi } from '@ml4astro/formats/citation';

const OPENREVIEW = 'https://openreview.net';

/**
 * The address that a source means: a whole one, the id of an arXiv paper, a DOI, or a path as OpenReview's tables have
 * it. `undefined` for what is none; nothing but http and https is taken.
 */
export function findLink(kind: FileKind, text: string): string | undefined {
  if (kind === 'arxiv') {
    const id = findArxivId(text) ?? findArxivId(`arXiv:${text}`);
    return id === undefined ? undefined : `https://arxiv.org/abs/${id}`;
  }
  if (kind === 'doi') {
    const doi = findDoi(text);
    return doi === undefined ? undefined : `https://doi.org/${doi}`;
  }
  const whole = /^\/(?:pdf|attachment|forum)\b/.test(text) ? OPENREVIEW + text : text;
  const url = /\s/.test(whole) ? null : URL.parse(whole);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? whole : undefined;
}

/**
 * How a file on record goes with an address: it is that one, another one, or a file that lies here, which no address
 * elsewhere replaces.
 *
 * @param site the public address of the edition, without a slash at its end: our own tables name our files by it
 */
export function compareLink(
  file: Contribution['files'][number],
  url: string,
  site: string,
): 'same' | 'other' | 'here' {
  if ('file' in file)
    return url.startsWith(`${site}/`) && decodeURI(url).split('/').at(-1) === file.file ? 'same' : 'here';
  return identify(file.kind, file.url) === identify(file.kind, url) ? 'same' : 'other';
}

/** What two writings of one address have in common. */
function identify(kind: FileKind, url: string): string {
  const id = kind === 'arxiv' ? findArxivId(url) : kind === 'doi' ? findDoi(url) : undefined;
  return id ?? URL.parse(url)?.href ?? url;
}
