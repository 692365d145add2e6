import type { SubmissionForm } from '@ml4astro/api/desk';

type CallState = SubmissionForm['window']['state'];

const CLOSED_WORDS: Readonly<Record<Exclude<CallState, 'open'>, string>> = {
  opening: 'The call is not open yet',
  closed: 'The call is closed',
  withdrawn: 'The organizers took the deadline back',
  unannounced: 'No call is announced',
};

/** Why a call takes nothing new; `undefined` while it does. */
export function closedWords(state: CallState): string | undefined {
  return state === 'open' ? undefined : CLOSED_WORDS[state];
}
