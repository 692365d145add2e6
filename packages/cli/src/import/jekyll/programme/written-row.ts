import type { SessionKind } from '@ml4astro/edition';
import type { WrittenTime } from '../date/written-time.ts';
import type { LineSpan } from '../site/line-span.ts';

/** A row of the programme as a page writes it. */
export interface WrittenRow {
  /** ISO day; `undefined` where the page names none. */
  readonly day: string | undefined;
  readonly start: WrittenTime;
  readonly end: WrittenTime | undefined;
  readonly kind: SessionKind;
  readonly title: string;
  /** Names as written. */
  readonly speakers: readonly string[];
  readonly panelists: readonly string[];
  readonly room: string | undefined;
  /** Addresses that the row links, as written. */
  readonly links: readonly string[];
  readonly span: LineSpan;
}
