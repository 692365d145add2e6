import type { SessionKind } from '@ml4astro/edition';
import type { PersonRefView, SessionView } from '../catalogue-view.ts';

const finn = { id: 'chelsea-finn', name: 'Chelsea Finn' };
const hogg = { id: 'david-w-hogg', name: 'David W. Hogg' };
const menard = { id: 'brice-menard', name: 'Brice Ménard' };

/** A programme with each kind of row, over two days. */
export const GALLERY_SESSIONS: readonly SessionView[] = [
  row('welcome', '2023-07-29', '09:00', '09:05', 'introduction', 'Welcome and introduction'),
  row('finn', '2023-07-29', '09:05', '09:35', 'keynote', 'Detecting and Adapting to Distribution Shift', [
    finn,
  ]),
  {
    ...row(
      'cabrera',
      '2023-07-29',
      '09:35',
      '09:50',
      'spotlight',
      'On $E(n)$-equivariant models of the $\\Lambda$CDM sky',
      [menard],
    ),
    contribution: { title: 'On $E(n)$-equivariant models', href: '#paper-76' },
  },
  row('coffee', '2023-07-29', '09:50', '10:30', 'break', 'Coffee'),
  row('invited', '2023-07-29', '10:30', '11:00', 'invited-talk', 'Foundation models for radio astronomy', [
    hogg,
  ]),
  {
    ...row('posters', '2023-07-29', '11:00', '12:15', 'poster-session', 'Poster session'),
    room: 'Meeting room 317',
  },
  {
    ...row(
      'panel',
      '2023-07-29',
      '16:00',
      '17:00',
      'panel',
      'How will foundation models change the way we make discoveries?',
    ),
    panelists: [finn, hogg, menard],
  },
  row('dinner', '2023-07-30', '19:00', '22:00', 'social', 'Dinner by the sea'),
];

function row(
  id: string,
  day: string,
  start: string,
  end: string,
  kind: SessionKind,
  title: string,
  speakers: readonly PersonRefView[] = [],
): SessionView {
  // Honolulu keeps UTC-10 all year.
  const at = (time: string) => new Date(`${day}T${time}:00-10:00`).toISOString();
  return {
    id: `session-${id}`,
    day,
    start,
    end,
    startsAt: at(start),
    endsAt: at(end),
    kind,
    title,
    speakers,
    panelists: [],
    contribution: null,
    room: null,
  };
}
