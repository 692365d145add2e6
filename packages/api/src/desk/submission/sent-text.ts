import { z } from 'zod';

/** Control characters that no text of ours needs, and that PostgreSQL or a mail would refuse; tab and line feed stay. */
const CONTROL = /(?![\t\n])\p{Cc}/u;

/**
 * Text that a person typed, of several lines. Line ends become line feeds (a form sends two characters for one), marks
 * join their letters (Unicode's NFC), so that a text has the same length wherever it was typed.
 *
 * @param most in UTF-16 units: a bound on what is kept, far above what a call allows
 */
export function sentText(most: number) {
  return z
    .string()
    .max(most)
    .transform((text) => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC'))
    .refine((text) => text.isWellFormed(), 'This text has half a character: type it again.')
    .refine((text) => !CONTROL.test(text), 'This text has a control character: type it again.');
}

/** Text of one line, without blanks around it. */
export function sentLine(most: number) {
  return sentText(most).transform((text) => text.replace(/\s+/g, ' ').trim());
}
