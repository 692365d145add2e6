import type { SubmissionDetail } from '@ml4astro/api/desk';

/** How a submission stands, and what that means for who looks at it, in a sentence or two. */
export function standWords({ state, acts, relation, window, extendedUntil }: SubmissionDetail): string {
  if (relation === 'disowner') return 'You see no more of it than its title.';
  if (relation === 'organizer') return 'You see it as an organizer.';
  if (state === 'withdrawn') return 'It was withdrawn and is not reviewed. It stays here to be read.';
  const mayChange = acts.includes('edit');
  if (state === 'draft') {
    if (mayChange) return 'Nobody but those who may edit it sees it, and it counts only once it is sent in.';
    return relation === 'submitter' || relation === 'editor'
      ? `${closedWords(window.state, extendedUntil)} It was not sent in, so it is not reviewed. What you wrote stays here.`
      : '';
  }
  if (mayChange) return 'It can be changed until the deadline, its file too.';
  if (relation === 'author')
    return 'You are one of its authors. Those who may edit it can change it until the deadline.';
  return `${closedWords(window.state, extendedUntil)} It can be read, and no longer changed.`;
}

function closedWords(state: SubmissionDetail['window']['state'], extendedUntil: string | null): string {
  if (extendedUntil !== null) return 'The time that it was given is over.';
  switch (state) {
    case 'open':
      return 'Nothing is taken at the moment.';
    case 'opening':
      return 'The call is not open yet.';
    case 'closed':
      return 'The call is closed.';
    case 'withdrawn':
      return 'The organizers took the deadline back.';
    case 'unannounced':
      return 'No call is announced.';
  }
}
