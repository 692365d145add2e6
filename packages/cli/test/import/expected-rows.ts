import { expect } from 'vitest';

/** Rows that are kept aside, each by its line and what is said of it. */
export function aside(...rows: readonly (readonly [line: number, reason: RegExp])[]): unknown {
  return rows.map(([line, reason]) => ({ line, reason: expect.stringMatching(reason) as string }));
}

/** A sentence among the notes. */
export function note(text: RegExp): unknown {
  return expect.arrayContaining([expect.stringMatching(text)]);
}
