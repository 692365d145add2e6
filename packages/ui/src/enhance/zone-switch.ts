import { endsNextDay, zoneDays } from '../programme/zone-days.ts';
import { zonedTime } from '../programme/zoned-time.ts';
import { placeOf } from '../words/place-words.ts';
import { rememberChoice } from './remember-choice.ts';

/** A zone to show times in. */
interface ChosenZone {
  /** IANA name; the reader's own without one. */
  readonly zone: string | undefined;
  /** What is said of it: `Honolulu time`. */
  readonly words: string;
}

/** Lets readers choose in which zone a programme's times stand, and remembers it. */
export function enhanceZoneSwitch(root: Document): void {
  const group = root.querySelector<HTMLElement>('[data-zone-switch]');
  if (group === null) return;
  rememberChoice(group, 'programme-zone', (value) => showZone(root, findZone(value, group.dataset)));
}

/**
 * The zone that a choice stands for: `aoe`, `reader`, or the venue's.
 *
 * @param data what the switch says of the venue's zone and of AoE
 */
export function findZone(value: string, { venueZone, venueWords = '', aoeZone }: DOMStringMap): ChosenZone {
  if (value === 'aoe') return { zone: aoeZone, words: 'AoE, anywhere on Earth' };
  if (value !== 'reader') return { zone: venueZone, words: venueWords };
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { zone: undefined, words: `your own time, ${placeOf(own)}` };
}

/** Writes every time of the page in a zone, with the days that it falls on there. */
function showZone(root: ParentNode, { zone, words }: ChosenZone): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[data-zoned]')) {
    time.textContent = zonedTime(time.dateTime, zone, time.dataset['beside']);
  }
  for (const note of root.querySelectorAll<HTMLElement>('[data-zone-words]')) note.textContent = words;
  for (const note of root.querySelectorAll<HTMLElement>('[data-next-day]')) {
    const { starts = '', ends = '' } = note.closest<HTMLElement>('[data-starts]')?.dataset ?? {};
    note.hidden = !endsNextDay(starts, ends, zone);
  }
  for (const stretch of root.querySelectorAll<HTMLElement>('[data-zoned-days]')) showDays(stretch, zone);
}

function showDays(stretch: HTMLElement, zone: string | undefined): void {
  const begins = [...stretch.querySelectorAll<HTMLElement>('[data-starts]')].map(
    ({ dataset }) => dataset['starts'] ?? '',
  );
  const marks = [...stretch.querySelectorAll<HTMLElement>('[data-day-flag]')];
  const { heading, flags } = zoneDays(
    begins,
    marks.map(({ dataset }) => dataset['dayFlag'] ?? ''),
    zone,
  );
  const title = stretch.querySelector('[data-days-heading]');
  if (title !== null) title.textContent = heading;
  for (const [index, mark] of marks.entries()) {
    mark.textContent = flags[index] ?? '';
    mark.hidden = flags[index] === undefined;
  }
}
