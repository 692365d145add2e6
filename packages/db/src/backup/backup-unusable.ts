/** A backup cannot be written or restored. The message says what is wrong, where, and what a person can do about it. */
export class BackupUnusable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BackupUnusable';
  }
}
