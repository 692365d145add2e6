import type { LineSpan } from '../site/line-span.ts';

/** What became of a line. A line with several fates has the first of them in this order. */
export const LINE_FATES = ['guessed', 'understood', 'prose', 'dropped', 'blank'] as const;
export type LineFate = (typeof LINE_FATES)[number];

/** A line of a text file of the site, and what became of it. */
export interface AccountedLine {
  readonly line: number;
  readonly fate: LineFate;
  /** What it was taken for, or why it was dropped; empty for blank lines. */
  readonly note: string;
}

/** Only tags, rules, marks of a table or of code: what laid out the page and says nothing. */
const LAYOUT = /^(?:<[^<>]*>|&nbsp;|[\s\-=|:*_>`~#+]|\{:[^}]*\})*$/;

/** Keeps, for one file, what became of each line. Every line ends with exactly one fate. */
export class LineAccount {
  readonly file: string;
  readonly #lines: readonly string[];
  readonly #marks = new Map<number, { fate: LineFate; note: string }>();

  constructor(file: string, text: string) {
    this.file = file;
    this.#lines = splitLines(text);
  }

  /** Gives the lines of a span a fate; a stronger one that they have already stays. */
  mark({ from, to }: LineSpan, fate: LineFate, note: string): void {
    for (let line = Math.max(1, from); line <= Math.min(to, this.#lines.length); line += 1) {
      const known = this.#marks.get(line);
      if (known === undefined || LINE_FATES.indexOf(fate) < LINE_FATES.indexOf(known.fate))
        this.#marks.set(line, { fate, note });
    }
  }

  /** Every line in order. */
  list(): readonly AccountedLine[] {
    return this.#lines.map((text, index) => {
      const line = index + 1;
      if (text.trim() === '') return { line, fate: 'blank', note: '' };
      const mark = this.#marks.get(line);
      if (mark !== undefined && mark.fate !== 'blank') return { line, ...mark };
      if (LAYOUT.test(text.trim())) return { line, fate: 'dropped', note: 'layout of the page' };
      return { line, fate: 'dropped', note: 'nothing was made of it' };
    });
  }
}

/** The lines of a text, whatever ends them; an end of line at its end begins no other. */
function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
