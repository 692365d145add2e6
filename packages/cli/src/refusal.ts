/** The command was understood, and will not be done; the message says why and what would be right. Exits 1. */
export class Refusal extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
  }
}
