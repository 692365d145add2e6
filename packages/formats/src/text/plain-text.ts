import { plainTex } from '@ml4astro/edition/tex';

/** What neither XML 1.0 (section 2.2) nor iCalendar (RFC 5545 section 3.1) can hold: control characters and non-characters. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu;

/** Text as any format can hold it: lines end in `\n`, and what no format can write is left out. */
export function writableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '').toWellFormed();
}

/** Text with its formulas (`$…$`) in plain letters, as any format can hold it. */
export function plainText(text: string): string {
  return writableText(plainTex(text));
}
