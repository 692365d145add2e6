/** A form that was typed and not saved, as this browser keeps it. */
export interface KeptCopy {
  /** That the form began from. */
  readonly version: number;
  /** Names and values, in the order of the form. */
  readonly entries: readonly (readonly [name: string, value: string])[];
  /** Whether the person has sent it since. */
  readonly sent: boolean;
}

/**
 * Whether a copy holds what nobody has saved. One that was sent is saved when a newer version is there: a conflict would
 * have been shown.
 *
 * @param version that of the form on the page
 * @param shown names and values of the form on the page
 */
export function isWorthRestoring(copy: KeptCopy, version: number, shown: KeptCopy['entries']): boolean {
  if (copy.sent && version > copy.version) return false;
  return JSON.stringify(copy.entries) !== JSON.stringify(shown);
}

/** Reads what the store has; `undefined` for nothing, and for what another version of this page has left there. */
export function readCopy(text: string | null): KeptCopy | undefined {
  if (text === null) return undefined;
  try {
    const copy = JSON.parse(text) as Partial<KeptCopy>;
    const { version, entries, sent } = copy;
    if (typeof version !== 'number' || !Array.isArray(entries) || typeof sent !== 'boolean') return undefined;
    return { version, entries, sent };
  } catch {
    return undefined;
  }
}
