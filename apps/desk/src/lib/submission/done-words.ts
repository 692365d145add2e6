/** What is said once after an act, by what the address says of it. */
const DONE_WORDS: Readonly<Record<string, { readonly title: string; readonly text?: string }>> = {
  saved: { title: 'Saved' },
  received: {
    title: 'Your submission was received',
    text: 'A receipt is on its way to you by mail, and every author is told. Until the deadline it can be changed.',
  },
  uploaded: { title: 'The file was received', text: 'What the checks found stands below.' },
  withdrawn: { title: 'Your submission was withdrawn', text: 'Its authors are told by mail.' },
  confirmed: { title: 'Thank you: you are confirmed as an author' },
  disowned: { title: 'Noted: you are not an author of this', text: 'The chairs see it.' },
};

/** @param done what the address says was done; anything else says nothing */
export function doneWords(
  done: string | null,
): { readonly title: string; readonly text?: string } | undefined {
  return done !== null && Object.hasOwn(DONE_WORDS, done) ? DONE_WORDS[done] : undefined;
}
