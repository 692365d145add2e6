import { wordsOfMarkdown } from '@ml4astro/edition/markdown';
import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { readCitedName, type CitedName } from './cited-name.ts';
import type { CitedPaper } from './cited-paper.ts';
import { cslName } from './csl-name.ts';
import { texText, texWords } from './tex-text.ts';
import { dateParts, namePlace, nameWorkshop, noteStanding } from './workshop-paper.ts';

// The values given to it are TeX already: its own way to ASCII drops every letter that it has no command for.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/** Months as every style of BibTeX defines them, each in its own words. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * The papers as BibTeX, an `@inproceedings` each. Formulas stay TeX. The title has braces of its own, so that no style
 * takes the capitals from "TNT" or "Bayesian".
 */
export function writeBibtex(papers: readonly CitedPaper[]): string {
  return papers.map(writeEntry).join('\n');
}

function writeEntry(paper: CitedPaper): string {
  const mapped = plugins.output.format('bibtex', [mappedItem(paper)], { format: 'object' });
  const entry = typeof mapped === 'string' ? undefined : mapped[0];
  if (entry === undefined) throw new TypeError(`No BibTeX entry was made of ${paper.key}`);
  const { author, year, address, doi, url, note } = entry.properties;
  const [, month] = dateParts(paper);
  const fields = {
    title: `{${texText(paper.title)}}`,
    author,
    booktitle: texText(nameWorkshop(paper)),
    year,
    month: month === undefined ? undefined : MONTHS[month - 1],
    address,
    url,
    pdf: paper.pdf,
    doi,
    eprint: paper.arxiv,
    archiveprefix: paper.arxiv && 'arXiv',
    note,
    keywords: paper.topics.map(keyword).join(', '),
    abstract: texText(wordsOfMarkdown(paper.abstract ?? '')),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    // Months are names of strings, which stand without braces.
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`] : [],
  );
  return `@${entry.type}{${entry.label},\n${lines.join('')}}\n`;
}

/** A topic among keywords, which commas part. */
function keyword(topic: string): string {
  return topic.includes(',') ? `{${texText(topic)}}` : texText(topic);
}

/** What the library maps to fields and parts into names. Titles and what it has no field for are added to its entry. */
function mappedItem(paper: CitedPaper): CSL {
  const note = noteStanding(paper);
  return {
    id: paper.key,
    type: 'paper-conference',
    author: paper.authors.map((author) => cslName(texName(readCitedName(author)))),
    issued: { 'date-parts': [dateParts(paper)] },
    'publisher-place': texWords(namePlace(paper)),
    URL: paper.url,
    ...(paper.doi !== null && { DOI: paper.doi }),
    ...(note !== undefined && { note }),
  };
}

/** The parts as TeX. Commas and the word "and" part names in BibTeX: in a name they stand in braces. */
function texName(name: CitedName): CitedName {
  const parts = Object.entries(name).map(([part, words]) => [
    part,
    texWords(words)
      .replace(/,/g, '{,}')
      .replace(/(?<=^| )and(?= |$)/gi, '{$&}'),
  ]);
  return Object.fromEntries(parts) as CitedName;
}
