import ICAL from 'ical.js';
import { fc, test as property } from '@fast-check/vitest';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readCalendar } from '../../test/read-calendar.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { writeCalendar } from './write-calendar.ts';

const at = Temporal.Instant.from('2025-07-20T16:00:00Z');
const entry: CalendarEntry = {
  uid: 'keynote@icml2025',
  sequence: 0,
  modifiedAt: at,
  span: { wholeDays: false, start: at, end: at.add({ hours: 1 }), zone: undefined },
  status: 'CONFIRMED',
  busy: true,
  title: 'A talk',
  description: ['by someone'],
  location: 'Hall 1',
  coordinates: null,
  url: 'https://example.org/icml2025/programme/#keynote',
};
const write = (changed: Partial<CalendarEntry>) =>
  writeCalendar({ name: 'Calendar', subscribed: true }, [{ ...entry, ...changed }]);
const octets = (line: string) => Buffer.byteLength(line, 'utf8');

/** All that Unicode has, marks of iCalendar, and line breaks; no control characters, which it cannot hold, and no TeX. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\\',
        ';',
        ',',
        ':',
        '"',
        '\n',
        '\\n',
        ' ',
        'ü',
        '星',
        '🔭',
        'BEGIN:VEVENT',
        'END:VCALENDAR',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/(?!\n)\p{Cc}|[$\uFFFE\uFFFF]/gu, '')
      .toWellFormed(),
  );

property.prop([anyText, anyText, anyText])(
  'any text survives being written and read',
  (title, line, location) => {
    const [read] = readCalendar(write({ title, description: [line, 'last'], location }));
    expect(read).toMatchObject({ summary: title, description: `${line}\nlast`, location });
  },
);

property.prop([anyText])('no line is longer than 75 octets or tears a character apart', (title) => {
  const text = write({ title });
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
  expect(lines.every((line) => line.isWellFormed() && !/[\r\n]/.test(line))).toBe(true);
});

test('control characters and torn surrogates, which no calendar can hold, are left out', () => {
  const [read] = readCalendar(write({ title: 'a\u0000b\u0007c\u0085\r\nd\uD83Ee' }));
  expect(read?.summary).toBe('abc\nd\uFFFDe');
});

test('an address with commas and semicolons is the same address for its reader', () => {
  const [read] = readCalendar(write({ url: 'https://example.org/a,b;c?d=1,2' }));
  expect(decodeURIComponent(read?.url ?? '')).toBe('https://example.org/a,b;c?d=1,2');
  expect(read?.url).not.toContain('\\');
});

test('nothing in an entry is taken for the begin of another', () => {
  const zone = 'America/Vancouver';
  const span = { ...entry.span, wholeDays: false as const, start: at, end: at.add({ hours: 1 }), zone };
  const text = write({ title: 'BEGIN:VEVENT', span });
  expect(text.match(/^BEGIN:VTIMEZONE/gm)).toHaveLength(1);
  expect(readCalendar(text)).toHaveLength(1);
});

test('a calendar without an entry yet has a component all the same, as RFC 5545 wants it', () => {
  const text = writeCalendar({ name: 'Calendar', subscribed: true }, []);
  const [head, ...rest] = ICAL.Component.fromString(text).getAllSubcomponents();
  expect(rest).toEqual([]);
  expect(head?.name).toBe('vtimezone');
  expect(readCalendar(text)).toEqual([]);
});
