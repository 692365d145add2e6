import { writeSpan, type LineSpan } from '../site/line-span.ts';
import { LineAccount, type LineFate } from './line-account.ts';

/** Something that the import says of a place of the former site. */
export interface ImportNote {
  readonly fate: Exclude<LineFate, 'blank'>;
  /** `undefined` for what no line says: a guess where the page is silent. */
  readonly span: LineSpan | undefined;
  readonly text: string;
}

/** What the import understood, guessed, kept as prose and dropped, with the lines of each. */
export class ImportRecord {
  readonly notes: ImportNote[] = [];
  readonly #accounts = new Map<string, LineAccount>();

  /** Opens the account of a file that was read. */
  open(file: string, text: string): void {
    this.#accounts.set(file, new LineAccount(file, text));
  }

  /** Taken as a fact, as it stands there. */
  understood(span: LineSpan, text: string): void {
    this.#note('understood', span, text);
  }

  /** Taken as a fact that may be wrong; without a place where the page is silent. */
  guessed(span: LineSpan | undefined, text: string): void {
    this.#note('guessed', span, text);
  }

  /** Kept as words. */
  prose(span: LineSpan, text: string): void {
    this.#note('prose', span, text);
  }

  /** Left out, and why. */
  dropped(span: LineSpan | undefined, text: string): void {
    this.#note('dropped', span, text);
  }

  /** The accounts of all files, in the order in which they were opened. */
  accounts(): readonly LineAccount[] {
    return [...this.#accounts.values()];
  }

  #note(fate: ImportNote['fate'], span: LineSpan | undefined, text: string): void {
    if (span !== undefined) this.#accounts.get(span.file)?.mark(span, fate, text);
    const known = this.notes.some(
      (note) => note.fate === fate && note.text === text && placeOf(note.span) === placeOf(span),
    );
    if (!known) this.notes.push({ fate, span, text });
  }
}

function placeOf(span: LineSpan | undefined): string {
  return span === undefined ? '' : writeSpan(span);
}
