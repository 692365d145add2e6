/**
 * Says of each missing part what is true at `now`: once the workshop is over, nobody is to wait for it any more.
 * The page holds both notes, `[data-when="not-yet"]` and `[data-when="not-recorded"]`, in one place.
 */
export function showMissingParts(root: ParentNode, now: number): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-missing-until]')) {
    const outcome = outcomeOfMissing(part.dataset, now);
    for (const note of part.querySelectorAll<HTMLElement>('[data-when]')) {
      const hidden = note.dataset['when'] !== outcome;
      if (note.hidden !== hidden) note.hidden = hidden;
    }
  }
}

/**
 * What is to be said of a missing part at `now`.
 *
 * @param part its `data-missing-until`: the first instant at which nothing is awaited any more, ISO 8601
 */
export function outcomeOfMissing(
  { missingUntil = '' }: DOMStringMap,
  now: number,
): 'not-yet' | 'not-recorded' {
  return now >= Date.parse(missingUntil) ? 'not-recorded' : 'not-yet';
}
