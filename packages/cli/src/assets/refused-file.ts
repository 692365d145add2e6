/** A file is not what its name says, or not what we publish. The message ends the sentence "it …". */
export class RefusedFile extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RefusedFile';
  }
}
