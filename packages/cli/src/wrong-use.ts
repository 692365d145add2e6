/** The command was called in a way it cannot follow; the message says what would be right. Exits 2. */
export class WrongUse extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WrongUse';
  }
}
