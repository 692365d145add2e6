/** An instant on the reader's own clock. */
export interface ReaderTime {
  /** `2025-06-02`. */
  readonly day: string;
  /** `14:00`. */
  readonly time: string;
  /** `2 June`. */
  readonly words: string;
}

/** What clocks in `zone` show at `instant`; the zone of the browser without one. */
export function readerTime(instant: string, zone?: string): ReaderTime {
  const date = new Date(instant);
  const format = (options: Intl.DateTimeFormatOptions, locale: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(date);
  return {
    day: format({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-CA'),
    time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, 'en-GB'),
    words: format({ day: 'numeric', month: 'long' }, 'en-GB'),
  };
}

/** Adds the reader's own time below each time at the venue. */
export function showReaderTimes(root: ParentNode, zone?: string): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-local-time]')) {
    const slot = element.querySelector('[data-reader-time]');
    const { localTime = '', venueDay, venueTime } = element.dataset;
    if (slot === null) continue;
    const { day, time, words } = readerTime(localTime, zone);
    slot.textContent =
      day === venueDay && time === venueTime ? 'the same on your clock' : `${time} on ${words} on your clock`;
  }
}
