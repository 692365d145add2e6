import type { PdfExpectations } from '../pdf-expectations.ts';
import type { AnonymityFinding } from '../pdf-report.ts';
import { excerptOf, PLACE_WORDS, type Passage } from '../passage.ts';
import { AuthorName, type Span } from './author-name.ts';
import { findAffiliation } from './find-affiliation.ts';
import { findEmails, findOrcids, findOwnEmail } from './find-emails.ts';
import { findTextLinks, judgeLink } from './judge-link.ts';
import { readWords } from './words.ts';

/** An address that a reader can click. */
export interface PdfLink {
  readonly page: number;
  readonly address: string;
  /** Where it stands, and the words before it. */
  readonly place: Passage['place'];
  readonly before: string;
}

/** What a PDF says beside its pages. */
export interface AnonymityScope {
  readonly passages: readonly Passage[];
  readonly links: readonly PdfLink[];
  /** Info and XMP: names of fields with their values. */
  readonly metadata: ReadonlyMap<string, string>;
}

type Draft = Omit<AnonymityFinding, 'severity'>;

/** Finds what would tell a reviewer who wrote the paper; each thing once for each kind of place, where it stands first. */
export function checkAnonymity(
  { passages, links, metadata }: AnonymityScope,
  expectations: Pick<PdfExpectations, 'name' | 'authors'>,
): readonly AnonymityFinding[] {
  const found = new Map<string, Draft>();
  const add = (key: string, draft: Draft) => {
    if (!found.has(key)) found.set(key, draft);
  };
  for (const passage of passages) findIn(passage, expectations.authors, add);
  for (const link of links) findInLink(link, expectations.authors, add);
  for (const [field, value] of metadata) findInMetadata(field, value, expectations.authors, add);
  findInFileName(expectations, add);
  return [...found.values()].map((draft) => ({ ...draft, severity: 'warning' }));
}

type Add = (key: string, draft: Draft) => void;

function findIn(passage: Passage, authors: PdfExpectations['authors'], add: Add): void {
  const { place, page, text } = passage;
  const words = readWords(text);
  const where = `${PLACE_WORDS[place]}${page === undefined ? '' : `, page ${page}`}`;
  const at = (span: Span) => ({
    ...(page !== undefined && { page }),
    excerpt: excerptOf(text, span.start, span.end),
  });

  const ownEmails: Span[] = [];
  for (const author of authors) {
    const [name] = new AuthorName(author.name).find(text, words);
    if (name !== undefined && place === 'references') {
      add(`name references ${author.name}`, {
        code: 'AUTHOR_NAMED_IN_REFERENCES',
        message: `${author.name} is named ${where}: as it should be, if that paper is cited as one of somebody else.`,
        ...at(name),
      });
    } else if (name !== undefined) {
      add(`name ${place} ${author.name}`, {
        code: 'AUTHOR_NAMED',
        message: `${author.name} is named ${where}. Reviewers of this call must not learn who wrote the paper: take the name out.`,
        ...at(name),
      });
    }
    const email = findOwnEmail(text, author);
    if (email !== undefined) {
      ownEmails.push(email);
      add(`email ${author.email}`, emailGiven(where, at(email)));
    }
    const employer =
      place === 'references' ? undefined : findAffiliation(author.affiliation, words, place === 'front');
    if (employer !== undefined) {
      const named = text.slice(employer.start, employer.end).replace(/\s+/g, ' ');
      add(`affiliation ${place} ${named.toLowerCase()}`, {
        code: 'AFFILIATION_NAMED',
        message: `“${named}” is named ${where}, and an author works there. Where it tells who wrote the paper, take it out.`,
        ...at(employer),
      });
    }
  }
  if (place === 'references') return;
  for (const email of findEmails(text)) {
    if (ownEmails.some(({ start, end }) => start < email.end && email.start < end)) continue;
    add(`email ${text.slice(email.start, email.end).toLowerCase()}`, emailGiven(where, at(email)));
  }
  for (const orcid of findOrcids(text)) {
    add(`orcid ${text.slice(orcid.start, orcid.end)}`, {
      code: 'ORCID_GIVEN',
      message: `An ORCID stands ${where}. It leads to a person: take it out.`,
      ...at(orcid),
    });
  }
  for (const { address, start } of findTextLinks(text)) {
    const reason = judgeLink(address, text.slice(0, start), authors);
    if (reason !== undefined) {
      add(
        `link ${comparable(address)}`,
        linkIdentifies(address, reason, where, at({ start, end: start + address.length })),
      );
    }
  }
  if (
    place === 'acknowledgements' &&
    /\p{L}{3}[^]*\p{L}{3}/u.test(text.replace(/acknowledge?ments?/gi, ''))
  ) {
    add('acknowledgements', {
      code: 'ACKNOWLEDGEMENTS_GIVEN',
      message: `There are acknowledgements${page === undefined ? '' : ` on page ${page}`}. Grants and thanks often tell who wrote a paper: leave them out until it is accepted.`,
      ...at({ start: 0, end: Math.min(text.length, 160) }),
    });
  }
}

function emailGiven(where: string, at: Pick<Draft, 'page' | 'excerpt'>): Draft {
  return { code: 'EMAIL_GIVEN', message: `An e-mail address stands ${where}. Take it out.`, ...at };
}

function linkIdentifies(
  address: string,
  reason: string,
  where: string,
  at: Pick<Draft, 'page' | 'excerpt'>,
): Draft {
  return {
    code: 'LINK_IDENTIFIES',
    message: `A link to ${address} stands ${where}. It ${reason}: take it out, or link to an anonymous copy.`,
    ...at,
  };
}

function findInLink(
  { page, address, place, before }: PdfLink,
  authors: PdfExpectations['authors'],
  add: Add,
): void {
  const where = `${PLACE_WORDS[place]}, page ${page}`;
  if (/^mailto:/i.test(address)) {
    const email = address.slice('mailto:'.length);
    if (findEmails(email).length > 0)
      add(`email ${email.toLowerCase()}`, emailGiven(`behind a link ${where}`, { page, excerpt: address }));
    return;
  }
  if (place === 'references') return;
  const reason = judgeLink(address, before, authors);
  if (reason !== undefined)
    add(`link ${comparable(address)}`, linkIdentifies(address, reason, where, { page, excerpt: address }));
}

/** What programs write there by themselves. */
const NOBODY = /^\W*(?:anonymous.*|authors?|unknown|user|author names?.*|)\W*$/i;
const AUTHOR_FIELD = /^(?:author|dc:creator|pdf:author|xmp:author|company|manager|owner|xmprights:owner)$/i;

function findInMetadata(field: string, value: string, authors: PdfExpectations['authors'], add: Add): void {
  const saysWho = AUTHOR_FIELD.test(field) && !NOBODY.test(value);
  const names =
    authors.some(({ name }) => new AuthorName(name).find(value).length > 0) ||
    findEmails(value).length > 0 ||
    findOrcids(value).length > 0;
  if (!saysWho && !names) return;
  add(`metadata ${value.toLowerCase()}`, {
    code: 'METADATA_IDENTIFIES',
    message: `The file’s metadata says who made it, under ${field}. Reviewers get a copy without it.`,
    excerpt: excerptOf(value, 0, value.length),
  });
}

function findInFileName({ name, authors }: Pick<PdfExpectations, 'name' | 'authors'>, add: Add): void {
  const named = authors.find((author) => new AuthorName(author.name).isIn(name));
  if (named === undefined) return;
  add('file name', {
    code: 'FILE_NAME_IDENTIFIES',
    message: `The file’s name holds the name of ${named.name}. Reviewers get it under another one.`,
    excerpt: name,
  });
}

/** A link and the words that show it are one. */
function comparable(address: string): string {
  return address
    .toLowerCase()
    .replace(/^[a-z]+:\/\/|^www\./g, '')
    .replace(/[/#?.]+$/, '');
}
