import type { Role } from '@ml4astro/edition';
import { roleOf, withoutRole } from './role-words.ts';

/** A line beside a name. */
export interface BesideName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What the lines beside a name say. */
export interface Affiliation {
  readonly role: Role | undefined;
  readonly affiliation: string | undefined;
  /** Lines that say neither: a talk, a life. */
  readonly asides: readonly BesideName[];
}

/** A link or a label that says where more is, and nothing itself. */
const LINK_WORDS =
  /^(?:\[?(?:website|homepage|home ?page|web ?page|scholar|google scholar|twitter|github|linkedin|bio|abstract|slides|video|e-?mail)\]?[\s|,·]*)+$/i;
/** A talk, a life: what an edition has no place for beside a name. */
const TALK = /^(?:(?:title|talk title|talk|topic|abstract|bio(?:graphy)?)\s*:.*|["“”].*["“”])$/i;
/** Longer words are about somebody's life. */
const LONGEST = 160;

/** Role and affiliation of what stands beside a name. The role is taken out of the words. */
export function readAffiliation(beside: readonly BesideName[]): Affiliation {
  let role: Role | undefined;
  let affiliation: string | undefined;
  const asides: BesideName[] = [];
  for (const line of beside) {
    const words = line.text.replace(/\s*[([](?<inner>[^()[\]]*)[)\]]\s*/g, (whole, inner: string) => {
      const found = inner.length > 40 ? undefined : roleOf(inner);
      if (found === undefined) return whole;
      role ??= found;
      return ' ';
    });
    const named = words.trim().length < 60 ? roleOf(words) : undefined;
    if (named !== undefined) role ??= named;
    const left = clean(named === undefined ? words : withoutRole(words));
    if (left === '' || LINK_WORDS.test(left) || /^TB[ADC]$/i.test(left)) continue;
    const tells = TALK.test(left) || left.length >= LONGEST || /[.!?]\s+\p{Lu}/u.test(left);
    if (tells || affiliation !== undefined) asides.push({ ...line, text: left });
    else affiliation = left;
  }
  return { role, affiliation, asides };
}

/** What somebody is there, before where that is. */
const RANK =
  /^(?:(?:full|assistant|associate|adjunct|visiting|emerit\w+|senior|distinguished)\s+)*(?:prof(?:essor|\.)?|lecturer|post-?doc\w*|researcher|research scientist|ph\.?d\.? (?:student|candidate)|scientist|fellow|student|director)(?:\s+(?:of|in)\s+[\w\s&]+?)?\s*(?:,|\bat\b|@)\s+/i;

/** Words without what parts them from their neighbours, and without brackets around all of them. */
export function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;|·–—-]+|[\s,;|·–—-]+$/g, '')
    .replace(RANK, '')
    .replace(/^\((?<inner>[^()]*)\)$/, '$<inner>')
    .trim();
}
