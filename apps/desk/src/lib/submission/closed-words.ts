import type { SubmissionForm } from '@ml4astro/api/desk';

/** Why a call takes nothing new; `undefined` while it does. */
export function closedWords(state: SubmissionForm['window']['state']): string | undefined {
  switch (state) {
    case 'open':
      return undefined;
    case 'opening':
      return 'The call is not open yet';
    case 'closed':
      return 'The call is closed';
    case 'withdrawn':
      return 'The organizers took the deadline back';
    case 'unannounced':
      return 'No call is announced';
  }
}
