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
    posters: ['A1', 'A2', 'A3', 'A10', null].map((board, index) => ({
      id: `poster-${index}`,
      title: `Poster on $\\Lambda$CDM, part ${index + 1}`,
      href: '#paper-76',
      board,
    })),
  },
  {
    ...row('tutorial', '2023-07-29', '11:15', '12:00', 'other', 'Hands on: a sky survey in an hour'),
    room: 'Meeting room 318',
    changes: [
      {
        announced: '2023-07-20',
        start: '2023-07-29T13:15',
        end: '2023-07-29T14:00',
        room: 'Meeting room 319',
        title: null,
        reason: 'it met another tutorial',
      },
    ],
  },
  {
    ...row('cancelled', '2023-07-29', '12:15', '12:45', 'invited-talk', 'A talk that does not take place', [
      hogg,
    ]),
    cancelled: { announced: '2023-07-28', reason: 'the flight was cancelled' },
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
  {
    ...row('dinner', '2023-07-30', '22:00', '23:00', 'social', 'Dinner by the sea, until one'),
    end: '01:00',
    endsAt: '2023-07-31T11:00:00.000Z',
  },
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
    posters: [],
    changes: [],
    cancelled: null,
  };
}
