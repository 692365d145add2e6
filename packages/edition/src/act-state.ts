/**
 * The half-open window `[opensAt, closesAt)` of an act, as it travels to pages and programs.
 * Kept free of Temporal: a browser evaluates it again at view time.
 */
export interface ActWindow {
  /** ISO 8601 instant in UTC. */
  readonly opensAt: string;
  /** ISO 8601 instant in UTC; the first that is too late. `null` while no end was announced. */
  readonly closesAt: string | null;
}

/** `withdrawn`: the organizers took the date back. `unannounced`: the edition says nothing of this act. */
export type ActState = 'unannounced' | 'opening' | 'open' | 'closed' | 'withdrawn';

/** The state of an act at `now`, in milliseconds since 1970 (UTC). With one window, a later `now` never reopens it. */
export function actStateAt(window: ActWindow, now: number): 'opening' | 'open' | 'closed' {
  if (window.closesAt !== null && now >= Date.parse(window.closesAt)) return 'closed';
  return now < Date.parse(window.opensAt) ? 'opening' : 'open';
}
