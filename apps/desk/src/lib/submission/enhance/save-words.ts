import { readerTime } from '@ml4astro/ui/enhance/local-time';
import type { SaveState } from './autosaver.ts';

/**
 * What is said beside the buttons of a form.
 *
 * @param message what the server said
 * @param now milliseconds since 1970 (UTC)
 * @param zone the reader's own without one
 */
export function saveWords(state: SaveState, message: string, now: number, zone?: string): string {
  if (state === 'saved') return `Saved ${readerTime(new Date(now).toISOString(), zone).time}.`;
  if (state === 'faulty') return `Not saved yet. ${message}`;
  if (state === 'late' || state === 'not-theirs')
    return `Not saved. ${message} What you wrote stays on this page, so that you can copy it.`;
  return WORDS[state];
}

const WORDS: Readonly<Record<Exclude<SaveState, 'saved' | 'faulty' | 'late' | 'not-theirs'>, string>> = {
  typing: 'Not saved yet.',
  saving: 'Saving …',
  offline: 'Not saved yet: there is no connection. It tries again by itself; keep this page open.',
  failed: 'Not saved yet: something went wrong on our side. It tries again by itself; keep this page open.',
  'signed-out': 'Not saved yet: you are signed out. Sign in again in another tab, and it goes on here.',
  conflict: 'Not saved: somebody else saved another version. Press “Save and go on writing” to see both.',
};
