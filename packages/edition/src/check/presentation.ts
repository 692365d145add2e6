import { findClosest } from '../closest-word.ts';
import { GUEST_ROLES, type Role } from '../schema/role.ts';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const SPOTLIGHT_NOT_SCHEDULED: FindingKind = {
  code: 'SPOTLIGHT_NOT_SCHEDULED',
  severity: 'warning',
  meaning: 'There is a programme with spotlight talks, and a paper that has one is not in it.',
  example: {
    wrong: '- { id: "58", presentation: spotlight }   # in no row',
    right: '- { kind: spotlight, contribution: "58" }',
  },
};

export const PRESENTATION_DIFFERS: FindingKind = {
  code: 'PRESENTATION_DIFFERS',
  severity: 'warning',
  meaning: 'A spotlight row presents a paper that is listed as a poster, so its badge is wrong.',
  example: {
    wrong: 'kind: spotlight\ncontribution: "58"   # presentation: poster',
    right: 'presentation: spotlight',
  },
};

export const GUEST_NOT_SCHEDULED: FindingKind = {
  code: 'GUEST_NOT_SCHEDULED',
  severity: 'warning',
  meaning:
    'There is a programme, and a keynote, invited speaker or panelist of the edition is in none of its rows.',
  example: {
    wrong: '- { person: jane-doe, role: keynote }   # in no row',
    right: '- { kind: keynote, speakers: [jane-doe] }',
  },
};

/** Guests whose role says that they are on the programme; `invited` says nothing. */
const ON_PROGRAMME: readonly Role[] = GUEST_ROLES.filter((role) => role !== 'invited');

/** Spotlight papers without a row, and rows of papers that are posters, once spotlights are scheduled. */
export function checkPresentation({ edition, locate }: EditionScope): readonly Finding[] {
  const rows = edition.schedule.filter(({ contribution }) => contribution !== undefined);
  if (rows.length === 0) return [];
  const numbers = edition.contributions.map(({ id }) => id);
  return edition.contributions.flatMap(({ id, presentation }, index) => {
    // A repeated number is a finding of its own.
    if (numbers.indexOf(id) !== index) return [];
    const row = rows.find(({ contribution }) => contribution === id);
    const place = locate('contributions.yaml', [index, 'presentation']);
    if (presentation === 'spotlight' && row === undefined) {
      return [
        finding(SPOTLIGHT_NOT_SCHEDULED, place, `Paper ${id} has a spotlight and no row in schedule.yaml.`),
      ];
    }
    if (presentation !== 'spotlight' && row?.kind === 'spotlight') {
      const message = `Paper ${id} is a ${presentation} here and a spotlight in row "${row.id}". Say the same in both.`;
      return [finding(PRESENTATION_DIFFERS, place, message)];
    }
    return [];
  });
}

/** Guests whom the programme forgot. */
export function checkGuestNotScheduled({ edition, people, locate }: EditionScope): readonly Finding[] {
  if (edition.schedule.length === 0) return [];
  const ids = edition.facts.people.map(({ person }) => person);
  const named = edition.schedule.flatMap(({ speakers, panelists }) => [...speakers, ...panelists]);
  // A guest whose id is mistyped in a row is a finding there; here it would be its echo.
  const scheduled = new Set(named.map((id) => (people.has(id) ? id : findClosest(id, ids))));
  return edition.facts.people.flatMap(({ person, role }, index) =>
    !ON_PROGRAMME.includes(role) || scheduled.has(person)
      ? []
      : [
          finding(
            GUEST_NOT_SCHEDULED,
            locate('edition.yaml', ['people', index, 'person']),
            `"${person}" is ${role.replaceAll('-', ' ')} and in no row of schedule.yaml.`,
          ),
        ],
  );
}
