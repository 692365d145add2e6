/** The papers of the small series' first year. */
export const contributions = [
  {
    id: '7',
    title: 'Łukewarm $E(n)$-equivariant drops',
    presentation: 'spotlight',
    authors: [
      { person: 'jose-alvarez', affiliation: 'Universidad de Lluvia' },
      'li-wei',
      { name: 'Unresolved Author' },
    ],
    contact: 'li-wei',
    abstract: 'We count **drops**.',
    topics: ['clouds'],
    files: [
      { kind: 'paper', file: '7.pdf' },
      { kind: 'code', url: 'https://example.org/code' },
    ],
  },
  {
    id: '3',
    title: 'A quiet drizzle',
    presentation: 'poster',
    authors: ['jose-alvares'],
    topics: ['drizzle', 'clouds'],
  },
  { id: '12', title: 'Rain, again', presentation: 'poster', authors: ['li-wei'] },
];

/** Its programme: in Vancouver's summer, seven hours behind UTC. */
export const schedule = [
  {
    id: 'opening',
    start: '2031-07-20T09:00',
    end: '2031-07-20T09:30',
    kind: 'keynote',
    title: 'On drops',
    speakers: ['aoife-nic'],
  },
  {
    id: 'spotlight-7',
    start: '2031-07-20T09:30',
    end: '2031-07-20T09:45',
    kind: 'spotlight',
    title: 'Equivariant drops',
    speakers: ['jose-alvarez'],
    contribution: '7',
    room: 'Hall 1',
    changes: [
      {
        announced: '2031-07-01',
        start: '2031-07-20T09:40',
        end: '2031-07-20T09:55',
        reason: 'a longer opening',
      },
      { announced: '2031-07-10', room: 'Hall 2', title: 'Drops' },
    ],
  },
  {
    id: 'posters',
    start: '2031-07-20T11:00',
    end: '2031-07-20T12:00',
    kind: 'poster-session',
    title: 'Posters',
    posters: [{ contribution: '7', board: 'A1' }, { contribution: '12' }],
  },
  {
    id: 'walk',
    start: '2031-07-20T18:00',
    end: '2031-07-20T19:00',
    kind: 'social',
    title: 'A walk in the rain',
    speakers: ['li-wei'],
    cancelled: { announced: '2031-07-19T20:00:00-07:00', reason: 'the sun shines' },
  },
  {
    id: 'coffee',
    start: '2031-07-20T19:00',
    end: '2031-07-20T19:30',
    kind: 'break',
    title: 'Coffee',
  },
];
