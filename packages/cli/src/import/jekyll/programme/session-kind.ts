import type { SessionKind } from '@ml4astro/edition';

/** The first that fits says what a row is. */
const WORDS: readonly (readonly [RegExp, SessionKind])[] = [
  [/\bposters?\b/i, 'poster-session'],
  [/\b(?:coffee|tea|lunch|break|breaks|breakfast|pause|refreshments?)\b/i, 'break'],
  [/\bkeynote\b|\bplenary\b/i, 'keynote'],
  [/\binvited\b/i, 'invited-talk'],
  [/\bspotlights?\b|\bcontributed\b|\borals?\b|\blightning\b|\bhighlights?\b/i, 'spotlight'],
  [/\bpanel\b|\bround ?table\b/i, 'panel'],
  [/\b(?:reception|dinner|social|banquet|happy hour|mixer|networking|party)\b/i, 'social'],
  [/\b(?:clos(?:ing|ure)|concluding|conclusions?|farewell|wrap[- ]?up|awards?)\b/i, 'closing'],
  [/\b(?:welcome|opening|introduct\w*|intro|introductory)\b/i, 'introduction'],
  [/\bdiscussion\b/i, 'panel'],
];

/** Words that say only what a row is: a cell that holds nothing else is no title. */
const ALONE =
  /^(?:(?:morning|afternoon|evening|main|second|first|short|long|contributed|invited|spotlight|oral|poster|keynote|panel|coffee|lunch|opening|closing|lightning|plenary|virtual|group|open|round|breakout|networking|social|tea|welcome|intro|hands-on)\s+)*(?:introduction|intro|keynotes?|spotlights?|breaks?|talks?|posters?|posters? session|sessions?|panel|discussion|panel discussion|remarks|welcome|opening|closing|orals?|tutorial|presentations?|social|reception|lunch|coffee|other|speech|address|lecture|event|plenary|contributed|table)(?:\s*(?:#?\d+|[ivx]+))?$/i;

/** What words say that a row is; `other` where they say nothing. */
export function kindOfSession(words: string): SessionKind {
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** True where words name a kind of session and nothing else. */
export function isKindAlone(words: string): boolean {
  return ALONE.test(
    words
      .replace(/[^\p{L}\p{N}#\s-]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
