/** The database cannot be used as it is. The message says what is wrong, where, and what a person can do about it. */
export class DatabaseUnusable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseUnusable';
  }
}
