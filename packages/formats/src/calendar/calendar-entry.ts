import type { Temporal } from 'temporal-polyfill';

/** When an entry is: whole days, or a half-open span of time. */
export type CalendarSpan =
  | {
      readonly wholeDays: true;
      readonly start: Temporal.PlainDate;
      /** The first day that is no longer part of it (RFC 5545 section 3.6.1). */
      readonly end: Temporal.PlainDate;
    }
  | {
      readonly wholeDays: false;
      readonly start: Temporal.Instant;
      readonly end: Temporal.Instant;
      /** IANA name of the zone in which the times are written; `undefined` for UTC. */
      readonly zone: string | undefined;
    };

/** One `VEVENT`. */
export interface CalendarEntry {
  readonly uid: string;
  /** How often it was changed since it was first announced. */
  readonly sequence: number;
  /** When it last changed. Stands for the time of writing too: the same data give the same bytes. */
  readonly modifiedAt: Temporal.Instant;
  readonly span: CalendarSpan;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** False for what takes nobody's time, such as a deadline. */
  readonly busy: boolean;
  /** Title; may hold TeX in `$…$`. */
  readonly title: string;
  /** Lines of text; may hold TeX in `$…$`. */
  readonly description: readonly string[];
  readonly location: string | null;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  /** The whole address of its page. */
  readonly url: string;
}
