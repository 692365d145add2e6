import { plainTex } from '@ml4astro/edition/tex';
import { MONTHS } from '@ml4astro/edition';
import { readCitedName, type CitedName } from './cited-name.ts';
import type { CitedPaper } from './cited-paper.ts';
import { dateParts, namePlace, nameWorkshop, onOneLine } from './workshop-paper.ts';

/** As many authors are named; of more, the first 19 and the last (APA 7, section 9.8). */
const MOST_AUTHORS = 20;

/**
 * A reference as a reader pastes it, without markup: a conference presentation in the style of APA 7 (section 10.5).
 *
 * It is written here, and not by a citation processor: citeproc-js, the one that is kept, is under CPAL or AGPL.
 */
export function formatReference(paper: CitedPaper): string {
  const [year, month, day] = dateParts(paper);
  const date = month === undefined ? `${year}` : `${year}, ${MONTHS[month - 1]} ${day}`;
  const title = onOneLine(plainTex(paper.title));
  return `${listAuthors(paper)} (${date}). ${title} [Workshop paper]. ${nameWorkshop(paper)}, ${namePlace(paper)}. ${paper.url}`;
}

function listAuthors({ authors }: CitedPaper): string {
  const names = authors.map((author) => referenceName(readCitedName(author)));
  const last = names.at(-1) ?? '';
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${last}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last;
}

/** `van der Smagt, P.`; a body ends in a full stop too, which closes the list. */
function referenceName(name: CitedName): string {
  if ('literal' in name) return name.literal;
  const { family, given, particle, suffix } = name;
  const whole = particle === undefined ? family : `${particle} ${family}`;
  return [whole, initials(given), suffix].filter((part) => part !== undefined).join(', ');
}

/** `Yuan-Sen D.` becomes `Y.-S. D.`. */
function initials(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split('-')
        .flatMap((part) => [...part].slice(0, 1))
        .map((letter) => `${letter}.`)
        .join('-'),
    )
    .join(' ');
}
