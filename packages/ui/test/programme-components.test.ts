import { expect, test } from 'vitest';
import { GALLERY_SESSIONS } from '../src/gallery/programme-fixtures.ts';
import ScheduleTable from '../src/ScheduleTable.svelte';
import Timeline from '../src/Timeline.svelte';
import ZoneSwitch from '../src/ZoneSwitch.svelte';
import { renderComponent } from './render-component.ts';

const ZONE = 'Pacific/Honolulu';
const table = renderComponent(ScheduleTable, { sessions: GALLERY_SESSIONS, zone: ZONE, path: '/icml2023' });
const timeline = renderComponent(Timeline, { sessions: GALLERY_SESSIONS, zone: ZONE });
const rowOf = (id: string) => new RegExp(`<tr id="session-${id}".*?</tr>`, 's').exec(table)?.[0] ?? '';
/** What is read, without tags and what is hidden. */
const text = (html: string) =>
  html
    .replace(/<span[^>]*\shidden[^>]*>.*?<\/span>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('each row but a break can be starred and put into a calendar', () => {
  const kept = GALLERY_SESSIONS.filter(({ kind }) => kind !== 'break');
  expect([...table.matchAll(/data-star="icml2023\/session\/([^"]+)"/g)].map(([, id]) => id)).toEqual(
    kept.map(({ id }) => id),
  );
  expect(table).toContain('href="/icml2023/programme/session-finn.ics"');
  expect(rowOf('coffee')).not.toContain('.ics');
});

test('a row that was called off is struck through, says so in a word, and why', () => {
  expect(rowOf('cancelled')).toMatch(/<s>.*A talk that does not take place.*<\/s>/s);
  expect(text(rowOf('cancelled'))).toMatch(/cancelled.*Called off on 28 July 2023: the flight was cancelled/);
});

test('a row that was moved says from when and where, and why', () => {
  expect(text(rowOf('tutorial'))).toContain(
    'Moved from 13:15, was in Meeting room 319, changed on 20 July 2023: it met another tutorial',
  );
  expect(rowOf('tutorial')).toMatch(/<time datetime="2023-07-29T23:15:00.000Z" data-zoned[^>]*>13:15</);
});

test('a poster session has its boards; many posters are folded', () => {
  expect(rowOf('posters')).toMatch(/<details>.*<summary[^>]*>5 posters<\/summary>/s);
  expect(text(rowOf('posters'))).toContain('Board A10 Poster on');
});

test('what ends after midnight says that this is the next day, and nothing else does', () => {
  expect(text(rowOf('dinner'))).toContain('22:00–01:00 next day');
  expect(text(rowOf('panel'))).not.toContain('next day');
});

test('the timeline holds every row with its times, and an hour for each line of its scale', () => {
  expect(timeline.match(/data-slot="/g)).toHaveLength(GALLERY_SESSIONS.length);
  expect(timeline).toMatch(/data-now-line="2023-07-29T19:00:00.000Z" data-length="480"/);
  expect(text(timeline)).toContain('Saturday, 29 July 2023');
});

test('both views state the zone of their times', () => {
  for (const html of [table, timeline]) expect(text(html)).toContain('all times in Honolulu time');
});

test('nothing that changes with the clock is announced', () => {
  expect(table + timeline).not.toMatch(/aria-live|role="(?:status|alert|timer)"/);
});

test("the switch offers the venue's time first, AoE and the reader's own", () => {
  const html = renderComponent(ZoneSwitch, { zone: ZONE });
  expect([...html.matchAll(/value="(\w+)"( checked)?/g)].map(([all]) => all)).toEqual([
    'value="venue" checked',
    'value="aoe"',
    'value="reader"',
  ]);
  expect(text(html)).toContain('Honolulu time');
});
