/** What ends a run: one sentence for the reader, and the program's own words where we have no sentence for them. */
export class Failure extends Error {
  /**
   * @param {string} message the sentence: what went wrong, and what would help
   * @param {string} [detail] output of the program that failed, when the sentence alone does not explain it
   */
  constructor(message, detail = '') {
    super(message);
    this.name = 'Failure';
    this.detail = detail;
  }
}
