import { wordsOfMarkdown } from '@ml4astro/edition/markdown';
import { plainTex } from '@ml4astro/edition/tex';
import { readCitedName, type CitedName } from './cited-name.ts';
import type { CitedPaper } from './cited-paper.ts';
import { dateParts, namePlace, nameWorkshop, noteStanding, onOneLine } from './workshop-paper.ts';

/**
 * The papers as RIS (tags of the 2011 specification, lines ended by CR LF). A paper of a call that counts as
 * publication is a `CONF`, in proceedings; any other is a `CPAPER`.
 *
 * Each value keeps to one line, however long: citation-js breaks it after 70 characters, addresses included, cuts keys
 * to 20 and writes the day into the year.
 */
export function writeRis(papers: readonly CitedPaper[]): string {
  return papers.map(writeRecord).join('\r\n');
}

function writeRecord(paper: CitedPaper): string {
  const [year, month, day] = dateParts(paper);
  const lines: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', paper.archival === 'archival' ? 'CONF' : 'CPAPER'],
    ['ID', paper.key],
    ['TI', plainTex(paper.title)],
    ...paper.authors.map((author) => ['AU', risName(readCitedName(author))] as const),
    ['PY', String(year)],
    ['DA', day === undefined ? null : `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
    ['T2', nameWorkshop(paper)],
    ['CY', namePlace(paper)],
    ['UR', paper.url],
    ['L1', paper.pdf],
    ['DO', paper.doi],
    ['N1', noteStanding(paper)],
    ['N1', paper.arxiv && `arXiv:${paper.arxiv}`],
    ...paper.topics.map((topic) => ['KW', topic] as const),
    ['AB', plainTex(wordsOfMarkdown(paper.abstract ?? ''))],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}\r\n`] : []));
  return `${written.join('')}ER  - \r\n`;
}

/** `Smagt, Patrick`, with particles before and a suffix after; commas part, so none stays within a part. */
function risName(name: CitedName): string {
  if ('literal' in name) return name.literal;
  const { family, given, particle, suffix } = name;
  const whole = particle === undefined ? family : `${particle} ${family}`;
  return [whole, given, suffix].filter((part) => part !== undefined).join(', ');
}

function twoDigits(part: number | undefined): string {
  return String(part).padStart(2, '0');
}
