/**
 * What was made once and is asked for again: a live site draws a picture for the first who wants it. What fails is
 * forgotten, so that the next one tries again.
 */
export class KeptAnswers<Answer> {
  readonly #answers = new Map<string, Promise<Answer>>();

  /** @param key names all that the answer depends on */
  get(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const kept = this.#answers.get(key);
    if (kept !== undefined) return kept;
    const answer = make();
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }
}
