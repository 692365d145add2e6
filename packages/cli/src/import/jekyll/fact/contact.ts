import type { ImportRecord } from '../report/import-record.ts';
import type { PageLine } from './page-words.ts';

const ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;
const AT =
  '\\s*(?:\\[\\s*(?:at|@)\\s*\\]|\\(\\s*(?:at|@)\\s*\\)|\\{\\s*(?:at|@)\\s*\\}|<\\s*at\\s*>|\\s+(?:AT|at)\\s+(?=[\\w-]+\\s*(?:\\.|\\[|\\(|\\{|\\s(?:dot|DOT)\\s)))\\s*';
const DOT =
  '\\s*(?:\\[\\s*(?:dot|\\.)\\s*\\]|\\(\\s*(?:dot|\\.)\\s*\\)|\\{\\s*(?:dot|\\.)\\s*\\}|\\s(?:dot|DOT)\\s|\\.)\\s*';
/** `name [at] gmail.com`, `name(at)host(dot)org`, `name at host dot org`. */
const HIDDEN = new RegExp(
  `[A-Za-z0-9][A-Za-z0-9._%+-]*(?:\\s*[[({]\\s*dot\\s*[\\])}]\\s*[A-Za-z0-9._%+-]+)*${AT}[A-Za-z0-9-]+(?:${DOT}[A-Za-z0-9-]+)*?${DOT}(?:com|org|net|edu|gov|int|info|io|ai|eu|[a-z]{2}(?:${DOT}[a-z]{2})?)\\b`,
  'g',
);

/** The e-mail addresses that a line shows, hidden ones made whole. */
function findAddresses(text: string): readonly string[] {
  const hidden = [...text.matchAll(HIDDEN)].map(([written]) => revealAddress(written));
  const plain = [...text.matchAll(ADDRESS)].map(([address]) => address);
  return [...new Set([...plain, ...hidden].filter((each) => each.includes('@')))];
}

/** A text without e-mail addresses, hidden or not, but for those of `kept`, which are made whole. */
export function withoutAddresses(text: string, kept: string | undefined): string {
  const keep = (written: string) =>
    revealAddress(written).toLowerCase() === kept?.toLowerCase() ? (kept ?? '') : '';
  return text.replace(HIDDEN, keep).replace(ADDRESS, keep);
}

function revealAddress(written: string): string {
  const [name = '', host = ''] = written.split(/\s*(?:[[({<]\s*(?:at|@)\s*[\])}>]|@|\s+(?:at|AT)\s+)\s*/);
  const shown = name.replace(/\s*[[({]\s*dot\s*[\])}]\s*/gi, '.');
  return `${shown}@${host.replace(new RegExp(DOT, 'g'), '.')}`.replace(/\s+/g, '');
}

/**
 * The role address of the organizers: of the lines about contact first, then any other; `undefined` where none is there.
 * A section that lists people gives none: those are addresses of persons.
 */
export function readContact(lines: readonly PageLine[], record: ImportRecord): string | undefined {
  const found = lines.flatMap((line) => {
    const linked = line.pieces.flatMap(({ href }) =>
      href !== undefined && /^mailto:/i.test(href) ? [decodeSafely(href.slice(7).split('?')[0] ?? '')] : [],
    );
    return [...new Set([...findAddresses(line.text), ...linked.flatMap(findAddresses)])].map((address) => ({
      address,
      line,
    }));
  });
  const rank = ({ line, address }: (typeof found)[number]) =>
    (line.section.kind === 'contact' ? 4 : 0) +
    (/\b(?:contact|questions?|inquir|enquir|reach|e-?mail us)\b/i.test(line.text) ? 2 : 0) +
    (/workshop|ml4|icml|neurips|iclr|organi[sz]|contact|info|chairs?|committee|\d{2}/i.test(address) ? 2 : 0);
  const [best, ...others] = found.toSorted((a, b) => rank(b) - rank(a));
  if (
    best === undefined ||
    (rank(best) === 0 &&
      ['organizers', 'speakers', 'papers', 'guests', 'panelists'].includes(best.line.section.kind))
  )
    return undefined;
  record.understood(best.line.span, `contact: ${best.address}`);
  for (const { address, line } of others)
    if (address !== best.address)
      record.dropped(line.span, `the address "${address}": addresses of persons are never published`);
  return best.address;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
