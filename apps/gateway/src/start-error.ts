/** What keeps the gateway from starting, in a sentence for the person who started it. */
export class StartError extends Error {
  /** 2 for a wrong call, 1 for everything else. */
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.name = 'StartError';
    this.exitCode = exitCode;
  }
}
