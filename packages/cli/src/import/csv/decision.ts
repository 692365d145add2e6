import type { Presentation } from '@ml4astro/edition';

/** What a table says of the acceptance of a paper. */
export type Decision = 'accepted' | 'rejected' | 'open' | 'unreadable';

const REJECTED =
  /\b(?:reject(?:ed|ion)?|declined?|withdrawn?|withdrew|desk|not? accept(?:ed)?|unaccepted|no|false|0|retracted|deleted)\b/i;
const ACCEPTED =
  /^(?:conditional(?:ly)? )?accept(?:ed|ance)?\b|^(?:yes|true|1|oral|poster|spotlight|talk|contributed talk|camera ready)\b/i;
const OPEN = /^(?:awaiting decision|under review|submitted|pending|undecided|open|active)?$/i;

/** Reads a decision. A word of refusal weighs more than any of acceptance: "not accepted". */
export function readDecision(text: string): Decision {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (OPEN.test(words)) return 'open';
  if (REJECTED.test(words)) return 'rejected';
  // OpenReview's venue: "ICML 2026 Workshop ML4Astro Poster" for what was accepted, "Submitted to …" before.
  if (/^submitted to\b/i.test(words)) return 'open';
  return ACCEPTED.test(words) || findPresentation(words) !== undefined ? 'accepted' : 'unreadable';
}

/** How a paper is presented, if a text says so. Whatever is spoken is a spotlight here. */
export function findPresentation(text: string): Presentation | undefined {
  if (/\b(?:spotlight|oral|talk|contributed|lightning|highlight)\b/i.test(text)) return 'spotlight';
  return /\bposter\b/i.test(text) ? 'poster' : undefined;
}
