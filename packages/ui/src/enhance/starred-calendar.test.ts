import { expect, test } from 'vitest';
import { pickEvents, uidsOfStar } from './starred-calendar.ts';

const event = (uid: string, zone: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART;TZID=${zone}:20230729T090500\r\nSUMMARY:About ${uid}\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\n`;
const zone = (id: string) =>
  `BEGIN:VTIMEZONE\r\nTZID:${id}\r\nBEGIN:STANDARD\r\nTZOFFSETTO:-1000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n`;
const calendar = (...parts: string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//EN\r\nNAME:All of it\r\nURL:https://example.org/a\r\n ll\r\n${parts.join('')}END:VCALENDAR\r\n`;

const HONOLULU = calendar(
  zone('Pacific/Honolulu'),
  event('keynote-finn@icml2023', 'Pacific/Honolulu'),
  event('welcome@icml2023', 'Pacific/Honolulu'),
);
const VANCOUVER = calendar(
  zone('America/Vancouver'),
  zone('Pacific/Honolulu'),
  event('panel@icml2025', 'America/Vancouver'),
  event('keynote-finn@icml2023', 'Pacific/Honolulu'),
);

test('a session is an event of its own; a paper is in the sessions that show it, or in none', () => {
  const star = { title: '', href: '/' };
  expect(uidsOfStar({ ...star, id: 'icml2023/session/keynote-finn' })).toEqual(['keynote-finn@icml2023']);
  expect(uidsOfStar({ ...star, id: 'icml2023/paper/58', sessions: ['a', 'b'] })).toEqual([
    'a@icml2023',
    'b@icml2023',
  ]);
  expect(uidsOfStar({ ...star, id: 'icml2023/paper/58' })).toEqual([]);
});

test('events of several calendars are in one, with a head, their zones once, and nothing else', () => {
  const { text, uids } = pickEvents(
    [HONOLULU, VANCOUVER],
    new Set(['keynote-finn@icml2023', 'panel@icml2025', 'gone@icml2023']),
  );
  expect(uids).toEqual(['keynote-finn@icml2023', 'panel@icml2025']);
  expect(text.match(/BEGIN:(?:VTIMEZONE|VEVENT|VCALENDAR)/g)).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VTIMEZONE',
    'BEGIN:VTIMEZONE',
    'BEGIN:VEVENT',
    'BEGIN:VEVENT',
  ]);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\/\/a\/\/b\/\/EN\r\n/);
  expect(text).not.toContain('All of it');
  expect(text).not.toContain('welcome');
  expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  expect(text).not.toMatch(/[^\r]\n/);
});

test('a zone that no picked event is in stays behind', () => {
  expect(pickEvents([VANCOUVER], new Set(['panel@icml2025'])).text).not.toContain('TZID:Pacific/Honolulu');
});

test('a UID that is folded over two lines is found', () => {
  const folded = HONOLULU.replace('UID:keynote-finn@icml2023', 'UID:keynote-\r\n finn@icml2023');
  const { text, uids } = pickEvents([folded], new Set(['keynote-finn@icml2023']));
  expect(uids).toEqual(['keynote-finn@icml2023']);
  expect(text).toContain('UID:keynote-\r\n finn@icml2023');
});

test('a zone that two calendars describe for their own years is described for both', () => {
  const described = (year: number) =>
    `BEGIN:VTIMEZONE\r\nTZID:America/Vancouver\r\nBEGIN:DAYLIGHT\r\nDTSTART:${year}0309T020000\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n`;
  const { text } = pickEvents(
    [2025, 2027].map((year) => calendar(described(year), event(`panel@icml${year}`, 'America/Vancouver'))),
    new Set(['panel@icml2025', 'panel@icml2027']),
  );
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  expect(text.match(/^DTSTART:.*$/gm)).toEqual(['DTSTART:20250309T020000', 'DTSTART:20270309T020000']);
});
