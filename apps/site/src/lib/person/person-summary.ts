import type { PersonDetail } from '@ml4astro/api/public';
import { GUEST_ROLES, ROLES, type Role } from '@ml4astro/edition';
import { count } from '#lib/page/count-words.ts';
import { yearsWords } from './years-words.ts';

/** The part of a person's record that one line tells. */
export type PersonRecord = Pick<PersonDetail, 'editions'>;

/** Roles as they stand before years: "Keynote speaker 2023". */
const ROLE_PHRASES: Readonly<Record<Role, string>> = {
  keynote: 'keynote speaker',
  'invited-speaker': 'invited speaker',
  panelist: 'panelist',
  invited: 'invited guest',
  chair: 'chair',
  'co-chair': 'co-chair',
  soc: 'member of the scientific organizing committee',
  loc: 'member of the local organizing committee',
  reviewer: 'reviewer',
};

/** Guests first, then those who lead: what a person is looked up for. */
const IN_ORDER: readonly Role[] = [...new Set<Role>([...GUEST_ROLES, ...ROLES])];

/** A person's record in one line: `Keynote speaker 2023, author of 3 papers 2022–2023`. Empty where there is nothing. */
export function describePerson({ editions }: PersonRecord): string {
  const parts = [...roleParts(editions), ...spotlightParts(editions), ...paperParts(editions)];
  return parts.join(', ').replace(/^./, (letter) => letter.toUpperCase());
}

type Part = PersonDetail['editions'][number];

function roleParts(editions: readonly Part[]): string[] {
  return IN_ORDER.flatMap((role) => {
    const years = editions.filter(({ roles }) => roles.some((each) => each.role === role));
    return years.length === 0 ? [] : [`${ROLE_PHRASES[role]} ${yearsWords(years.map(({ year }) => year))}`];
  });
}

function spotlightParts(editions: readonly Part[]): string[] {
  const years = editions
    .filter(({ talks }) => talks.some(({ kind }) => kind === 'spotlight'))
    .map(({ year }) => year);
  return years.length === 0 ? [] : [`spotlight speaker ${yearsWords(years)}`];
}

function paperParts(editions: readonly Part[]): string[] {
  const years = editions.filter(({ papers }) => papers.length > 0);
  const papers = years.reduce((sum, each) => sum + each.papers.length, 0);
  if (papers === 0) return [];
  return [`author of ${count(papers, 'paper', 'papers')} ${yearsWords(years.map(({ year }) => year))}`];
}
