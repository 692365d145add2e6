import { CsvError, parse } from 'csv-parse/sync';
import type { Line } from './read-lines.ts';

/** A record of a table, which may take several lines: cells, or why there are none. */
export interface TableRecord {
  /** Its first line, from 1. */
  readonly line: number;
  /** With a problem, the line at fault as it stands. */
  readonly cells: readonly string[];
  /** Why it cannot be read. */
  readonly problem?: string;
}

/** Characters of a record, line breaks within its cells included. */
export const LONGEST_RECORD = 1024 * 1024;

/**
 * The records of a table (RFC 4180). A parser that meets a wrong quote takes what follows for the inside of a cell; here
 * the line at fault is left aside and the next one is read afresh, so one slip costs one row.
 */
export async function* readRecords(
  lines: AsyncIterable<Line>,
  separator: string,
): AsyncGenerator<TableRecord> {
  const reader = new RecordReader(separator);
  for await (const line of lines) yield* reader.take(line);
  yield* reader.end();
}

class RecordReader {
  readonly #separator: string;
  /** The lines of a record that is not complete. */
  #open: Line[] = [];
  #quotes = 0;
  #length = 0;

  constructor(separator: string) {
    this.#separator = separator;
  }

  *take(line: Line): Generator<TableRecord> {
    // What comes next is at the end.
    const queue = [line];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (this.#open.length === 0 && next.text.trim() === '') continue;
      this.#open.push(next);
      this.#quotes += next.text.split('"').length - 1;
      this.#length += next.text.length + 1;
      // A cell ends with its line unless a quote is open.
      if (this.#quotes % 2 === 0) {
        const record = readRecord(this.#open, this.#separator);
        if (record === undefined) yield this.#leaveFirst(queue, 'a quote stands where none may');
        else {
          yield record;
          this.#reset();
        }
      } else if (this.#length > LONGEST_RECORD) yield this.#leaveFirst(queue, NEVER_CLOSED);
    }
  }

  *end(): Generator<TableRecord> {
    while (this.#open.length > 0) {
      const queue: Line[] = [];
      yield this.#leaveFirst(queue, NEVER_CLOSED);
      for (const line of queue.reverse()) yield* this.take(line);
    }
  }

  /** The first of the open lines is left aside, the others are read afresh. */
  #leaveFirst(queue: Line[], problem: string): TableRecord {
    const [first, ...rest] = this.#open;
    queue.push(...rest.reverse());
    this.#reset();
    return { line: first?.number ?? 0, cells: [first?.text ?? ''], problem };
  }

  #reset(): void {
    [this.#open, this.#quotes, this.#length] = [[], 0, 0];
  }
}

const NEVER_CLOSED = 'a quote is opened and never closed';

function readRecord(lines: readonly Line[], separator: string): TableRecord | undefined {
  const text = lines.map((line) => line.text).join('\n');
  try {
    const [cells = []] = parse(text, { delimiter: separator, record_delimiter: '\n' });
    return { line: lines[0]?.number ?? 0, cells };
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
