import type { SessionKind } from '@ml4astro/edition';

/** A row of a programme as a source tells of it. What it does not tell is `undefined`, and stays as it is. */
export interface SessionDraft {
  /** Where it begins in the source, from 1. */
  readonly line: number;
  /** As it stands in the source, to be given back where it is kept aside. */
  readonly record: readonly string[];
  /** What names the row: its id here. */
  readonly id?: string | undefined;
  /** What names it in a calendar of another system. */
  readonly uid?: string | undefined;
  /** On the clocks of the venue: `2025-07-20T09:00`. */
  readonly start: string;
  readonly end: string;
  readonly kind?: SessionKind | undefined;
  readonly title?: string | undefined;
  /** Names as written. */
  readonly speakers?: readonly string[] | undefined;
  readonly panelists?: readonly string[] | undefined;
  /** Number of a paper of the edition. */
  readonly contribution?: string | undefined;
  readonly room?: string | undefined;
  /** Set where the source says that it does not take place; when that became known, if it tells. */
  readonly cancelled?: { readonly announced: string | undefined } | undefined;
}
