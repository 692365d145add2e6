import { foldMarks } from '@ml4astro/edition';
import type { WrittenPaper } from '../paper/written-paper.ts';
import type { SiteAddress } from '../site/site-address.ts';
import type { SettledRow } from './settle-rows.ts';

/**
 * The paper that a row presents: the one of its title; or, where no paper has that, the one that it links, unless rows of
 * the page are known to link the wrong paper: a title that is another's decides against a link.
 */
export function findPresented(
  row: SettledRow,
  papers: readonly WrittenPaper[],
  addresses: SiteAddress,
): WrittenPaper | undefined {
  if (['break', 'poster-session', 'panel', 'introduction', 'closing', 'social'].includes(row.kind))
    return undefined;
  const title = fold(row.title);
  const titled = papers.find((paper) => fold(paper.title) === title);
  if (titled !== undefined) return titled;
  const links = new Set(row.links.flatMap((href) => urlOf(href, addresses)));
  return papers.find(({ files }) =>
    files.some(({ href }) => urlOf(href, addresses).some((url) => links.has(url))),
  );
}

function urlOf(href: string, addresses: SiteAddress): readonly string[] {
  const target = addresses.resolve(href);
  return target?.kind === 'web' || target?.kind === 'file' ? [target.url] : [];
}

function fold(title: string): string {
  return foldMarks(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
