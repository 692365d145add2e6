/** A line of a file, without its break. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a text that comes in pieces; they end in LF, CR LF or CR.
 *
 * @param longest how many characters a line may have
 * @param refuse makes the error for a line that is longer
 * @throws what `refuse` makes
 */
export async function* readLines(
  pieces: AsyncIterable<string>,
  longest: number,
  refuse: (line: number) => Error,
): AsyncGenerator<Line> {
  let rest = '';
  let number = 1;
  for await (const piece of pieces) {
    rest += piece;
    // A CR at the end may be half of a line break.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const text of lines) {
      if (text.length > longest) throw refuse(number);
      yield { number, text };
      number += 1;
    }
    if (rest.length > longest) throw refuse(number);
  }
  if (rest !== '') yield { number, text: rest.replace(/\r$/, '') };
}
