/** What became of a form that was sent by itself. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: number }
  /** Nobody answered. */
  | { readonly kind: 'offline' }
  | {
      readonly kind: 'signed-out' | 'late' | 'not-theirs' | 'failed' | 'conflict' | 'faulty';
      readonly message: string;
    };

/** What is said of the form beside its buttons. */
export type SaveState = SaveAnswer['kind'] | 'typing' | 'saving';

/** What an autosaver works with. */
export interface AutosaverParts {
  /** Sends the form as it is now. Never rejects. */
  readonly send: () => Promise<SaveAnswer>;
  readonly tell: (state: SaveState, message: string) => void;
}

/** How long after the last letter it is saved, in milliseconds. */
export const PAUSE = 1500;
/** The longest wait before it tries again. */
export const LONGEST_WAIT = 30_000;

/**
 * Saves a form as it is typed: one sending at a time, the next one after a pause, and again and again while nobody answers.
 * What another person has to settle (a conflict, a deadline) ends it.
 */
export class Autosaver {
  readonly #parts: AutosaverParts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isDirty = false;
  #isEnded = false;
  #wait = PAUSE;

  constructor(parts: AutosaverParts) {
    this.#parts = parts;
  }

  /** Whether something is typed that nobody has saved. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  /** Something was typed. */
  note(): void {
    this.#isDirty = true;
    if (this.#isEnded) return;
    if (this.#running === undefined) this.#parts.tell('typing', '');
    this.#plan(PAUSE);
  }

  /** Tries at once: the page is left for another, or the line is back. */
  hurry(): void {
    if (this.#isDirty && !this.#isEnded) this.#plan(0);
  }

  /**
   * Sends nothing more: the person sends the form.
   *
   * @returns the end of what is under way; `undefined` where nothing is
   */
  stop(): Promise<void> | undefined {
    this.#isEnded = true;
    clearTimeout(this.#timer);
    return this.#running;
  }

  /** @param wait in milliseconds */
  #plan(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running ??= this.#save().finally(() => (this.#running = undefined));
    }, wait);
  }

  async #save(): Promise<void> {
    // What is typed while it is under way is dirty again.
    this.#isDirty = false;
    this.#parts.tell('saving', '');
    const answer = await this.#parts.send();
    if (answer.kind !== 'saved') this.#isDirty = true;
    this.#parts.tell(answer.kind, 'message' in answer ? answer.message : '');
    switch (answer.kind) {
      case 'saved':
        this.#wait = PAUSE;
        if (this.#isDirty) this.#again(PAUSE);
        return;
      case 'offline':
      case 'failed':
      case 'signed-out':
        this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
        this.#again(this.#wait);
        return;
      case 'faulty':
        // Typing on may mend it.
        return;
      case 'conflict':
      case 'late':
      case 'not-theirs':
        this.#isEnded = true;
    }
  }

  /** Within a save, whose turn is not over yet. */
  #again(wait: number): void {
    if (!this.#isEnded) this.#plan(wait);
  }
}
