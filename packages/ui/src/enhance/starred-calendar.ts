import type { Star } from './star-store.ts';

/** Lines of a calendar's head that hold for any choice of its events (RFC 5545, section 3.7). */
const HEAD = /^(?:VERSION|PRODID|CALSCALE|METHOD)[:;]/i;

/** Events picked out of calendars, as one calendar. */
export interface PickedEvents {
  /** iCalendar, lines ended by CR LF. */
  readonly text: string;
  /** UIDs that were found. */
  readonly uids: readonly string[];
}

/**
 * UIDs of the events in which starred things take place. Programmes name theirs `<row of the programme>@<edition>`.
 */
export function uidsOfStar({ id, sessions = [] }: Star): string[] {
  const [edition = '', kind, name = ''] = id.split('/');
  return (kind === 'session' ? [name] : sessions).map((row) => `${row}@${edition}`);
}

/**
 * Picks events out of published calendars, as they are: head and time zones come along, each zone once and
 * with all that the calendars say of it, and an event that
 * two of them have is taken once.
 */
export function pickEvents(calendars: readonly string[], wanted: ReadonlySet<string>): PickedEvents {
  const blocks = calendars.flatMap(readBlocks);
  const zones = joinZones(blocks.filter(({ name }) => name === 'VTIMEZONE'));
  const events = uniqueBy(
    blocks.filter((block) => block.name === 'VEVENT' && wanted.has(valueOf(block, 'UID'))),
    'UID',
  );
  const head = (calendars[0] ?? '').split(/\r?\n(?![ \t])/).filter((line) => HEAD.test(line));
  const used = zones.filter((zone) =>
    events.some(({ text }) => text.includes(`TZID=${valueOf(zone, 'TZID')}`)),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    ...head,
    'X-WR-CALNAME:Starred',
    ...[...used, ...events].map(({ text }) => text),
    'END:VCALENDAR',
    '',
  ];
  return {
    text: lines.join('\r\n').replace(/\r?\n/g, '\r\n'),
    uids: events.map((event) => valueOf(event, 'UID')),
  };
}

interface Block {
  readonly name: string;
  readonly text: string;
}

/** The components right inside a calendar. */
function readBlocks(calendar: string): Block[] {
  const matches = calendar.matchAll(/^BEGIN:(?<name>VTIMEZONE|VEVENT)\r?\n[^]*?^END:\k<name>(?=\r?$)/gm);
  return [...matches].map(({ 0: text, groups }) => ({ name: groups?.['name'] ?? '', text }));
}

/** A property's value, unfolded (RFC 5545, section 3.1). */
function valueOf({ text }: Block, property: string): string {
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  return new RegExp(`^${property}(?:;[^:]*)?:(.*)$`, 'm').exec(unfolded)?.[1]?.trim() ?? '';
}

/**
 * Each zone once. A calendar describes a zone for the years of its own events, so the descriptions of several are joined:
 * with that of one alone, the summer time of another year would be missing.
 */
function joinZones(blocks: readonly Block[]): Block[] {
  return [...Map.groupBy(blocks, (block) => valueOf(block, 'TZID'))].map(([zone, descriptions]) => {
    const observances = descriptions.flatMap(({ text }) => [
      ...text.matchAll(/^BEGIN:(?<name>STANDARD|DAYLIGHT)\r?\n[^]*?^END:\k<name>(?=\r?$)/gm),
    ]);
    const lines = [
      'BEGIN:VTIMEZONE',
      `TZID:${zone}`,
      ...new Set(observances.map(([text]) => text)),
      'END:VTIMEZONE',
    ];
    return { name: 'VTIMEZONE', text: lines.join('\r\n') };
  });
}

function uniqueBy(blocks: readonly Block[], property: string): Block[] {
  return [...new Map(blocks.map((block) => [valueOf(block, property), block])).values()];
}
