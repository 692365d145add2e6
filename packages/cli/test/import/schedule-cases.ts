import { aside, note } from './expected-rows.ts';
import type { SourceCase } from './source-case.ts';

const SCHEDULE = '2031/schedule.yaml';
const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (uid: string, ...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20310201T000000Z',
  ...lines,
  'END:VEVENT',
];
const at = (start: string, end: string) => [`DTSTART:${start}`, `DTEND:${end}`];

/** Programmes as tables: sound, odd and hostile. */
const TABLES: readonly SourceCase[] = [
  {
    about: 'times on the day of the workshop, spans, halves of the day, lengths',
    file: 'times.csv',
    content: [
      'Time,End,Minutes,Type,Title,Speaker,Paper',
      '13:00-13:30,,,invited talk,Deep currents,Jane Doe,',
      '1:30 pm,2:00 pm,,spotlight,,D. Leavitt; E. Sagan,#12',
      '14:00,,45,panel discussion,Whither?,,',
      '2.45 PM – 3 PM,,,coffee break,More coffee,,',
      '',
    ].join('\n'),
    exitCode: 0,
    report: { added: 3, updated: 1, aside: [] },
    holds: {
      [SCHEDULE]:
        /id: invited-talk-doe\n {2}start: 2031-03-09T13:00\n {2}end: 2031-03-09T13:30\n {2}kind: invited-talk\n {2}title: Deep currents\n {2}speakers: \[jane-doe\]\n- id: spotlight-12\n {2}start: 2031-03-09T13:30\n {2}end: 2031-03-09T14:00[^]*T14:00\n {2}end: 2031-03-09T14:45\n {2}kind: panel[^]*T14:45\n {2}end: 2031-03-09T15:00\n {2}kind: break/,
    },
  },
  {
    about: 'days in words, said once for the rows below, and times with an offset',
    file: 'days.csv',
    content:
      'date;start;end;title;room\n"Sunday, March 9th, 2031";16:00;16:30;Knots;\n;2031-03-09T20:30Z;2031-03-09T17:00:00-04:00;Sails;West\n',
    exitCode: 0,
    report: { added: 2 },
    holds: {
      [SCHEDULE]:
        /start: 2031-03-09T16:00[^]*start: 2031-03-09T16:30\n {2}end: 2031-03-09T17:00[^]*room: West/,
    },
  },
  {
    about: 'a row by its id: what is said otherwise changes, and it stays where it was',
    file: 'update.csv',
    content: 'id,start,end,title,room\ncoffee,10:20,10:45,Coffee and tea,Deck\n',
    exitCode: 0,
    report: { added: 0, updated: 1, notes: note(/Not in update\.csv, and left as they are: welcome, /) },
    holds: {
      [SCHEDULE]:
        /- id: coffee\n {2}start: 2031-03-09T10:20\n {2}end: 2031-03-09T10:45\n {2}kind: break\n {2}title: Coffee and tea\n {2}room: Deck\n- id: panel/,
    },
  },
  {
    about: 'a change that readers are told of keeps what the row said',
    file: 'told.csv',
    content: 'id,start,end\npanel,13:00,14:00\n',
    flags: ['--announced', '2031-02-20'],
    exitCode: 0,
    report: { updated: 1 },
    holds: {
      [SCHEDULE]:
        /- id: posters\n[^]*- id: panel\n {2}start: 2031-03-09T13:00\n {2}end: 2031-03-09T14:00[^]*changes: \[\{ announced: 2031-02-20, start: 2031-03-09T10:45, end: 2031-03-09T11:45 \}\]/,
    },
  },
  {
    about: 'rows in which something is wrong',
    file: 'faulty.csv',
    content: [
      'date,start,end,kind,title,speakers,paper',
      '2031-03-09,25:00,26:00,talk,No hour,,',
      '09/03/2031,09:00,10:00,talk,Which month,,',
      '2031-02-30,09:00,10:00,talk,No day,,',
      '2031-03-10,09:00,10:00,talk,Other day,,',
      '2031-03-09,15:00,14:00,talk,Backwards,,',
      '2031-03-09,15:00,,talk,No end,,',
      '2031-03-09,02:30,02:45,talk,Skipped hour,,',
      '2031-03-09,15:00,15:30,tlk,No kind,,',
      '2031-03-09,15:00,15:30,spotlight,No paper,,99',
      '2031-03-09,15:00,15:30,talk,Unsure,F. Messie,',
      '2031-03-09,15:00,15:30,talk,<b>Bold</b>,,',
      '2031-03-09,15:00,15:30,talk,,,',
      '2031-03-09,15:00,15:30,social,Fine,,',
      '',
    ].join('\n'),
    exitCode: 1,
    report: {
      added: 1,
      aside: aside(
        [2, /"25:00" is no time/],
        [3, /"09\/03\/2031" is no day that can be told for sure\. Write it as 2025-07-20/],
        [4, /"2031-02-30" is no day of the calendar/],
        [5, /on 2031-03-10, and by edition\.yaml the workshop is on 2031-03-09/],
        [6, /ends at|not after its start/],
        [7, /no end, nor a duration/],
        [8, /does not exist in America\/New_York/],
        [9, /"tlk" is no kind of row/],
        [10, /Paper 99 is none of the edition's/],
        [11, /Who is "F\. Messie"\?|Messie/],
        [12, /HTML/],
        [13, /no title/],
      ),
    },
  },
  {
    about: 'without a start',
    file: 'startless.csv',
    content: 'title,room\nA,B\n',
    exitCode: 1,
    says: /startless\.csv has no column "start"/,
  },
];

/** Calendars: sound, odd and hostile. */
const CALENDARS: readonly SourceCase[] = [
  {
    about: 'times in UTC, in a zone, in none, and by a length; folded lines, escapes, categories',
    file: 'sound.ics',
    content: calendar(
      ...event(
        'a@example.org',
        ...at('20310309T170000Z', '20310309T173000Z'),
        'SUMMARY:First\\, with a co',
        ' mma',
        'CATEGORIES:Invited talk',
      ),
      ...event(
        'b@example.org',
        'DTSTART;TZID=Europe/Paris:20310309T183000',
        'DTEND;TZID=Europe/Paris:20310309T190000',
        'SUMMARY:Second',
        'LOCATION:West\\, Pier Hall\\, New York',
      ),
      ...event(
        'c@example.org',
        'DTSTART:20310309T140000',
        'DURATION:PT45M',
        'SUMMARY:Panel on tides',
        'DESCRIPTION:Panel: Ada Kepler\\, Jane Doe\\nMore words',
      ),
      ...event(
        'd@example.org',
        'DTSTART;TZID=/citadel.org/x/America/New_York:20310309T150000',
        'DTEND;TZID=/citadel.org/x/America/New_York:20310309T151500',
        'SUMMARY:Tea',
      ),
    ),
    exitCode: 0,
    report: { added: 4, aside: [] },
    holds: {
      [SCHEDULE]:
        /start: 2031-03-09T13:00\n {2}end: 2031-03-09T13:30\n {2}kind: invited-talk\n {2}title: ["']?First, with a comma["']?\n[^]*T13:30\n[^]*title: Second\n {2}room: West\n[^]*T14:00\n {2}end: 2031-03-09T14:45\n {2}kind: panel[^]*panelists: \[ada-kepler, jane-doe\]\n[^]*T15:00\n[^]*kind: break/,
    },
  },
  {
    about: 'a zone of another system, as the calendar explains it',
    file: 'windows.ics',
    content: calendar(
      'BEGIN:VTIMEZONE',
      'TZID:Sea Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0300',
      'TZOFFSETTO:-0300',
      'END:STANDARD',
      'END:VTIMEZONE',
      ...event(
        'w@example.org',
        'DTSTART;TZID=Sea Standard Time:20310309T160000',
        'DTEND;TZID=Sea Standard Time:20310309T163000',
        'SUMMARY:Windy',
      ),
      ...event(
        'x@example.org',
        'DTSTART;TZID=Nowhere:20310309T180000',
        'DTEND;TZID=Nowhere:20310309T190000',
        'SUMMARY:Lost',
      ),
    ),
    exitCode: 1,
    report: { added: 1, aside: aside([19, /"Nowhere" is no time zone that anybody knows/]) },
    holds: { [SCHEDULE]: /start: 2031-03-09T15:00\n {2}end: 2031-03-09T15:30/ },
  },
  {
    about: 'our own entry with another time, and one that is cancelled',
    file: 'own.ics',
    content: calendar(
      ...event('coffee@seas2031', ...at('20310309T102000', '20310309T104500'), 'SUMMARY:Coffee'),
      ...event(
        'posters@seas2031',
        ...at('20310309T114500', '20310309T130000'),
        'SUMMARY:Posters',
        'STATUS:CANCELLED',
        'LAST-MODIFIED:20310205T120000Z',
      ),
      ...event(
        'party@seas2031',
        ...at('20310309T200000', '20310309T210000'),
        'SUMMARY:Party',
        'STATUS:CANCELLED',
      ),
    ),
    exitCode: 0,
    report: { added: 0, updated: 2, notes: note(/1 cancelled, and never on the programme/) },
    holds: {
      [SCHEDULE]:
        /start: 2031-03-09T10:20\n[^]*id: posters\n[^]*cancelled: \{ announced: 2031-02-05T12:00:00Z \}/,
    },
    lacks: /Party/,
  },
  {
    about: 'entries that repeat, last whole days, never end, or cannot be read',
    file: 'faulty.ics',
    content: calendar(
      ...event('r@x', ...at('20310309T150000', '20310309T160000'), 'RRULE:FREQ=SECONDLY', 'SUMMARY:For ever'),
      ...event('d@x', 'DTSTART;VALUE=DATE:20310309', 'DTEND;VALUE=DATE:20310310', 'SUMMARY:All day'),
      ...event('e@x', 'DTSTART:20310309T150000', 'SUMMARY:No end'),
      ...event('n@x', 'SUMMARY:No start'),
      ...event('b@x', 'DTSTART:yesterday', 'DTEND:today', 'SUMMARY:No time'),
      'BEGIN:VEVENT',
      'SUMMARY:Never closed',
      ...event('g@x', ...at('20310309T150000', '20310309T160000'), 'SUMMARY:Good'),
    ),
    exitCode: 1,
    report: {
      added: 1,
      aside: aside(
        [4, /repeats \(RRULE\)\. Export each row/],
        [12, /is a whole day, and a row of a programme has hours/],
        [19, /neither an end nor a duration/],
        [25, /no DTSTART/],
        [30, /is no time|cannot be read/],
        [37, /no END:VEVENT/],
      ),
    },
    holds: { [SCHEDULE]: /title: Good/ },
  },
  {
    about: 'a zone whose clocks change every second',
    file: 'zone.ics',
    content: calendar(
      'BEGIN:VTIMEZONE',
      'TZID:Boom',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'RRULE:FREQ=SECONDLY',
      'TZOFFSETFROM:-0300',
      'TZOFFSETTO:-0300',
      'END:STANDARD',
      'END:VTIMEZONE',
      ...event(
        'z@example.org',
        'DTSTART;TZID=Boom:20310309T160000',
        'DTEND;TZID=Boom:20310309T163000',
        'SUMMARY:Boom',
      ),
    ),
    exitCode: 1,
    report: { added: 0, aside: aside([13, /"Boom" is no time zone that anybody knows/]) },
  },
  {
    about: 'a calendar of nothing',
    file: 'empty.ics',
    content: calendar(),
    exitCode: 1,
    says: /empty\.ics is a calendar without an entry/,
  },
  {
    about: 'a row that would run beside another in one room',
    file: 'overlap.ics',
    content: calendar(...event('o@example.org', ...at('20310309T091000', '20310309T093000'), 'SUMMARY:Over')),
    exitCode: 1,
    says: /Nothing was written\. The editions would have these errors:[^]*SCHEDULE_OVERLAP/,
  },
];

/** Programmes. */
export const SCHEDULE_CASES = [...TABLES, ...CALENDARS];
