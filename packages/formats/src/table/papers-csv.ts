import { stringify } from 'csv-stringify/sync';
import { plainText } from '../text/plain-text.ts';

/** A paper as a row of a table. */
export interface PaperRow {
  readonly year: number;
  /** In its edition: `58`. */
  readonly id: string;
  /** In bibliographies: `icml2023-58`. */
  readonly key: string;
  /** With TeX in `$…$`. */
  readonly title: string;
  /** Names as shown, in the order of the paper. */
  readonly authors: readonly string[];
  readonly presentation: string;
  /** Labels. */
  readonly topics: readonly string[];
  /** Absolute address of its page. */
  readonly url: string;
  /** Absolute address of its file. */
  readonly pdf: string | null;
  readonly doi: string | null;
  readonly arxiv: string | null;
}

/** The columns, in order. They are an interface to other programs: add at the end, rename none. */
const COLUMNS = [
  'year',
  'id',
  'key',
  'title',
  'authors',
  'presentation',
  'topics',
  'url',
  'pdf',
  'doi',
  'arxiv',
] as const satisfies readonly (keyof PaperRow)[];

/**
 * The papers as CSV (RFC 4180: a header row, lines ended by CR LF), in UTF-8 without a byte order mark; formulas are
 * plain text, and lists are joined with "; ".
 *
 * A spreadsheet would run a cell that begins with `=`, `+`, `-` or `@` as a formula: such a cell begins with an
 * apostrophe instead, which spreadsheets take as "this is text" (OWASP, CSV Injection).
 */
export function writePapersCsv(rows: readonly PaperRow[]): string {
  const records = rows.map((row) => ({
    ...row,
    title: plainText(row.title),
    authors: row.authors.join('; '),
    topics: row.topics.join('; '),
  }));
  return stringify(records, {
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
