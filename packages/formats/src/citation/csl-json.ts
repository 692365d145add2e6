import { wordsOfMarkdown } from '@ml4astro/edition/markdown';
import { plainTex } from '@ml4astro/edition/tex';
import type { CSL } from '@citation-js/core';
import { readCitedName } from './cited-name.ts';
import type { CitedPaper } from './cited-paper.ts';
import { cslName } from './csl-name.ts';
import {
  dateParts,
  nameConference,
  namePlace,
  nameWorkshop,
  noteStanding,
  onOneLine,
} from './workshop-paper.ts';

/** An item of CSL-JSON, the input format of citation processors (CSL 1.0.2). */
export type CslItem = CSL & { readonly id: string };

/** The papers as a JSON array of CSL items, with formulas as plain text. */
export function writeCslJson(papers: readonly CitedPaper[]): string {
  return `${JSON.stringify(papers.map(cslItem), null, 2)}\n`;
}

function cslItem(paper: CitedPaper): CslItem {
  const note = noteStanding(paper);
  const date = { 'date-parts': [dateParts(paper)] } satisfies CSL['issued'];
  return {
    id: paper.key,
    type: 'paper-conference',
    title: onOneLine(plainTex(paper.title)),
    author: paper.authors.map((author) => cslName(readCitedName(author))),
    issued: date,
    'container-title': nameWorkshop(paper),
    'event-title': nameConference(paper.conference),
    'event-place': namePlace(paper),
    ...(paper.date !== null && { 'event-date': date }),
    URL: paper.url,
    ...(paper.doi !== null && { DOI: paper.doi }),
    ...(paper.arxiv !== null && { archive: 'arXiv', archive_location: paper.arxiv }),
    ...(paper.abstract !== null && { abstract: onOneLine(plainTex(wordsOfMarkdown(paper.abstract))) }),
    ...(paper.topics.length > 0 && { keyword: paper.topics.join('; ') }),
    ...(note !== undefined && { note }),
  };
}
