import { readLines, type PageNode } from '../page/text-line.ts';

/** Whether a cell holds only links such as "pdf" or "slides". */
export function isLinkAlone(cell: PageNode): boolean {
  const lines = readLines([cell]);
  return (
    lines.length > 0 &&
    lines.every(
      ({ text, pieces }) =>
        text.length < 40 &&
        pieces.every(({ href, text: words }) => href !== undefined || /^[\s|,/·[\]()]*$/.test(words)) &&
        /^[[(]?(?:pdf|link|paper|download|poster|slides|video|code|arxiv|openreview|here|abstract|doi)\b/i.test(
          text,
        ),
    )
  );
}
