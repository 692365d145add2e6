import type { SubmissionDetail } from '@ml4astro/api/desk';
import { closedWords } from './closed-words.ts';

/** How a submission stands, and what that means for who looks at it, in a sentence or two. */
export function standWords(submission: SubmissionDetail): string {
  const { state, acts, relation } = submission;
  if (relation === 'disowner') return 'You see no more of it than its title.';
  if (relation === 'organizer') return 'You see it as an organizer.';
  if (state === 'withdrawn') return 'It was withdrawn and is not reviewed. It stays here to be read.';
  const mayChange = acts.includes('edit');
  if (state === 'draft') {
    if (mayChange) return 'Nobody but those who may edit it sees it, and it counts only once it is sent in.';
    return relation === 'submitter' || relation === 'editor'
      ? `${whyClosed(submission)} It was not sent in, so it is not reviewed. What you wrote stays here.`
      : '';
  }
  if (mayChange) return 'It can be changed until the deadline, its file too.';
  if (relation === 'author')
    return 'You are one of its authors. Those who may edit it can change it until the deadline.';
  return `${whyClosed(submission)} It can be read, and no longer changed.`;
}

function whyClosed({ window, extendedUntil }: SubmissionDetail): string {
  if (extendedUntil !== null) return 'The time that it was given is over.';
  return `${closedWords(window.state) ?? 'Nothing is taken at the moment'}.`;
}
