import { orcidCheckDigit } from '@ml4astro/edition';
import type { PdfAuthor } from '../pdf-expectations.ts';
import type { Span } from './author-name.ts';

const EMAIL = /(?:\{[^{}@]{2,200}\}|[\p{L}\d._%+-]+)\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** What templates for blind papers print. */
const STAND_IN = /anon|example\.|@\s?(?:domain|email|institution)\.|xxx/i;
const ORCID = /\b\d{4}-\s?\d{4}-\s?\d{4}-\s?\d{3}[\dX]\b/g;

/** The e-mail addresses in a text, also "{jane,john}@…"; those that a template stands in are none. */
export function findEmails(text: string): readonly Span[] {
  return [...text.matchAll(EMAIL)]
    .filter(([address]) => !STAND_IN.test(address))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** An author's own address, also as "jane [at] uni [dot] edu" and across lines. */
export function findOwnEmail(text: string, { email }: PdfAuthor): Span | undefined {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  if (local === '' || domain === '') return undefined;
  const parts = (piece: string) =>
    piece
      .split(/[^\p{L}\d]+/u)
      .map(spaced)
      .join(String.raw`[^\p{L}\d]*(?:dot[^\p{L}\d]*)?`);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d])${parts(local)}[^\p{L}\d]*(?:at)?[^\p{L}\d]*${parts(domain)}(?![\p{L}\d])`,
    'iu',
  );
  const match = pattern.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** The ORCIDs in a text whose check digit is right (ISO 7064, MOD 11-2). */
export function findOrcids(text: string): readonly Span[] {
  return [...text.matchAll(ORCID)]
    .filter(([orcid]) => orcid.endsWith(orcidCheckDigit(orcid.replace(/\s/g, ''))))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** A line may end within a word. */
function spaced(word: string): string {
  return [...word].join(String.raw`(?:-?\n)?`);
}
