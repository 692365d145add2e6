/** What clocks in a zone show. */
export interface WallTime {
  /** `2025-06-02`. */
  readonly day: string;
  /** `05:00`. */
  readonly time: string;
}

/** Making a format costs more than using it, and a page has a few zones and many times. */
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/**
 * The wall time of an instant in a zone.
 *
 * @param instant ISO 8601 with offset
 * @param zone IANA name or fixed offset; the reader's own without one
 */
export function wallTimeIn(instant: string, zone?: string): WallTime {
  const parts = formatOf(zone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** Whether clocks in both zones show the same at an instant, whatever the zones are called. */
export function sameClocks(instant: string, zone: string, other: string | undefined): boolean {
  const [one, two] = [wallTimeIn(instant, zone), wallTimeIn(instant, other)];
  return one.day === two.day && one.time === two.time;
}

function formatOf(zone: string | undefined): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, format);
  return format;
}
