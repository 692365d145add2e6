import { COMMITTEE_ROLES, GUEST_ROLES, type Role } from '@ml4astro/edition';
import type { NewYear } from './new-year.ts';

/** A task of the to-do list of a new year. */
export interface Task {
  readonly task: string;
  /** Whom it is about, by id. */
  readonly person?: string;
}

const COMMITTEE: readonly Role[] = [...COMMITTEE_ROLES, 'loc'];
const GUESTS: readonly Role[] = GUEST_ROLES;

/** What a new year lacks of what the copied one had, and what of it is only a proposal. */
export function listTasks({ pattern, dates, venue, contact }: NewYear): readonly Task[] {
  const { year, facts, content } = pattern;
  const { call, people, sponsors, links, registration, reviewing, poster, conference, topics } = facts;
  const tasks: readonly (string | false)[] = [
    `Confirm each of the dates: they are as far from the workshop as in ${year}`,
    ...dates.map(
      ({ title, old, value }) =>
        value === undefined && `Say when this is, if it is held again: ${title} (${old ?? 'new'} in ${year})`,
    ),
    venue === undefined
      ? 'State the building, its address and its coordinates under `venue`'
      : 'State the address and the coordinates of the building under `venue`',
    'State how one takes part under `format`: in-person, hybrid or remote',
    contact === 'unstated' && 'State a role address under `contact`',
    conference.url !== undefined && 'State the page of the workshop at the conference under `conference.url`',
    topics.length > 0 && `Read the topics over: they are those of ${year}`,
    `Read the call over: length, review and criteria are those of ${year}`,
    call.format !== 'unstated' && 'State the format of papers and its instructions under `call.format`',
    'Open a portal for submissions and state it under `call.portal`',
    registration !== 'unstated' && 'State where one registers under `registration`',
    reviewing !== 'unstated' && 'Open a form for reviewers and state it under `reviewing`',
    poster !== 'unstated' && 'State the size of posters under `poster`',
    ...links.map(({ label }) => `Find what stands this year in the place of the link "${label}"`),
    ...[...content.keys()].map(
      (name) => `Write content/${name}.md; that of ${year} is editions/${year}/content/${name}.md`,
    ),
    people.some(({ role }) => GUESTS.includes(role)) && 'Invite speakers and panelists',
    people.some(({ role }) => role === 'reviewer') && `Ask the reviewers of ${year} again`,
    ...sponsors.map(({ name }) => `Ask ${name}, sponsor in ${year}, again`),
  ];
  const committee = Map.groupBy(
    people.filter(({ role }) => COMMITTEE.includes(role)),
    ({ person }) => person,
  );
  return [
    ...tasks.filter((task) => task !== false).map((task) => ({ task })),
    ...[...committee].map(([person, roles]) => ({
      task: `Ask again for the committee (${roles.map(({ role }) => nameRole(role)).join(', ')} in ${year})`,
      person,
    })),
  ];
}

function nameRole(role: Role): string {
  return role === 'soc' || role === 'loc' ? role.toUpperCase() : role;
}
