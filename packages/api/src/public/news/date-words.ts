import { AOE, MONTHS, type Deadline } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';

/**
 * A date in words of plain text, as precise as it was written and no more: `25 May 2023, 23:59 AoE`, `22 June 2025`,
 * `28 July 2023 or 29 July 2023`, `29 July 2023, 09:00–17:00 (UTC−10:00)`.
 */
export function wordDeadline(deadline: Deadline): string {
  const { kind, firstDay, lastDay, label } = deadline;
  if (firstDay === undefined || lastDay === undefined) return 'withdrawn';
  const zone = wordZone(deadline);
  if (kind === 'tentative')
    return (
      label
        .split(/\s+or\s+/)
        .map(wordWrittenDay)
        .join(' or ') + zone
    );
  if (kind === 'range' && !firstDay.equals(lastDay))
    return `${wordMoment(deadline, 'start')} to ${wordMoment(deadline, 'end')}${zone}`;
  const times = isTimed(deadline) ? `, ${timeOf(deadline, 'start')}` : '';
  const until = kind === 'range' && times !== '' ? `–${timeOf(deadline, 'end')}` : '';
  return `${wordDay(firstDay)}${times}${until}${zone}`;
}

/** `19 May 2023`. */
export function wordDay({ day, month, year }: Temporal.PlainDate): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function wordWrittenDay(text: string): string {
  return wordDay(Temporal.PlainDate.from(text.slice(0, 10)));
}

function wordMoment(deadline: Deadline, side: 'start' | 'end'): string {
  const day = side === 'start' ? deadline.firstDay : deadline.lastDay;
  const time = isTimed(deadline) ? `, ${timeOf(deadline, side)}` : '';
  return `${day === undefined ? '' : wordDay(day)}${time}`;
}

function isTimed({ label }: Deadline): boolean {
  return /T\d/.test(label);
}

function timeOf({ startsAt, closesAt, zone }: Deadline, side: 'start' | 'end'): string {
  const instant = side === 'start' ? startsAt : closesAt;
  return (
    instant
      ?.toZonedDateTimeISO(zone ?? AOE)
      .toPlainTime()
      .toString({ smallestUnit: 'minute' }) ?? ''
  );
}

/** The zone where the text states one; the venue's own day bears none in its label. */
function wordZone({ label, zone }: Deadline): string {
  if (zone === AOE) return ' AoE';
  if (zone === 'UTC') return /(?:UTC|Z)$/.test(label) ? ' UTC' : '';
  if (zone === undefined || !label.endsWith(zone)) return '';
  return /^[+-]/.test(zone) ? ` (UTC${zone.replace('-', '−')})` : ` (${zone})`;
}
