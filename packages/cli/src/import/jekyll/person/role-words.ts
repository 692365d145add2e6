import type { Role } from '@ml4astro/edition';

/** The first that fits says what a word beside a name means. */
const ROLE_WORDS: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:(?:general|program(?:me)?|workshop|scientific|organi[sz]ing)\s+)?co-?\s?chairs?\b/i, 'co-chair'],
  [
    /\b(?:(?:general|program(?:me)?|workshop|scientific|organi[sz]ing)\s+)?chairs?\b(?!\s+(?:of|in|for)\b)|\blead organi[sz]er\b/i,
    'chair',
  ],
  [/\bLOC\b|\blocal organi[sz]\w+\b/i, 'loc'],
  [/\bSOC\b/, 'soc'],
  [/\bkeynote(?: speaker)?\b/i, 'keynote'],
  [/\bpanell?ist\b|\bmoderator\b/i, 'panelist'],
  [/\binvited speaker\b/i, 'invited-speaker'],
];

/** The role that words name; `undefined` where they name none. */
export function roleOf(words: string): Role | undefined {
  return ROLE_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

/** Words without the one that names a role. */
export function withoutRole(words: string): string {
  const pattern = ROLE_WORDS.find(([each]) => each.test(words))?.[0];
  return pattern === undefined ? words : words.replace(pattern, ' ');
}
