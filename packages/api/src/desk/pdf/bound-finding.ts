import type { PdfFinding } from './pdf-report.ts';

/** Sentences quote names and addresses that a file makes up, in characters. */
const LONGEST_MESSAGE = 600;
const LONGEST_EXCERPT = 500;

/** Makes what a finding quotes fit to be kept and shown: no control characters, no half characters, no page of text. */
export function boundFinding<F extends PdfFinding>(finding: F): F {
  return {
    ...finding,
    message: bound(finding.message, LONGEST_MESSAGE),
    ...(finding.excerpt !== undefined && { excerpt: bound(finding.excerpt, LONGEST_EXCERPT) }),
  };
}

function bound(text: string, longest: number): string {
  // Cc are control characters, Cf invisible ones that turn the direction of what follows.
  const plain = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest).toWellFormed()}…`;
}
