import type { EditionFile } from '@ml4astro/edition';
import type { SiteAddress } from '../site/site-address.ts';
import type { PageLine } from './page-words.ts';

/**
 * Links that readers of the edition keep: those that stood alone, as buttons do, and those of the words for authors, each
 * address once. Links within the page or to its own files are none.
 */
export function listOtherLinks(
  alone: readonly { readonly label: string; readonly href: string }[],
  lines: readonly PageLine[],
  addresses: SiteAddress,
): EditionFile['links'] {
  const ofAuthors = lines
    .filter(({ section }) => section.kind === 'guidelines' || section.kind === 'call')
    .flatMap(({ pieces }) =>
      pieces.flatMap(({ text, href }) =>
        href !== undefined && text.trim().length > 8 && !/^https?:/i.test(text.trim())
          ? [{ label: text.trim(), href }]
          : [],
      ),
    );
  const seen = new Set<string>();
  return [...alone, ...ofAuthors].flatMap(({ label, href }) => {
    const target = addresses.resolve(href);
    if (target?.kind !== 'web' || seen.has(target.url)) return [];
    seen.add(target.url);
    return [{ label: label.replace(/\s+/g, ' ').slice(0, 120).trim(), url: target.url }];
  });
}
