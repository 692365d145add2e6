import { basename } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { readSource } from '../source/read-source.ts';
import { onOneLine, readCell } from './cell-text.ts';
import { readHeading, type Column } from './columns.ts';
import { readLines } from './read-lines.ts';
import { LONGEST_RECORD, readRecords, type TableRecord } from './read-records.ts';
import { findSeparator } from './separator.ts';

/** A row as an importer sees it. */
export interface TableRow<Key extends string> {
  /** Its first line in the file, from 1. */
  readonly line: number;
  /** All cells as they stand in the file, to be given back where the row is kept aside. */
  readonly record: readonly string[];
  /** The text of a cell without blanks around it; `undefined` where it is empty, or the column is missing. */
  readonly get: (key: Key) => string | undefined;
}

/** A row that was not taken. */
export interface AsideRow {
  readonly line: number;
  /** A sentence that says what is wrong and what would be right. */
  readonly reason: string;
  /** As it stands in the file. */
  readonly record: readonly string[];
}

/** A table with what is wrong in it. */
export interface Table<Key extends string> {
  readonly header: readonly string[];
  /** Which of the columns are there. */
  readonly columns: ReadonlySet<Key>;
  readonly rows: readonly TableRow<Key>[];
  readonly aside: readonly AsideRow[];
  /** Sentences about columns. */
  readonly notes: readonly string[];
}

/** What an importer knows of a table. */
export interface TableShape<Key extends string> {
  readonly columns: readonly Column<Key>[];
  /** Columns without which nothing can be done. */
  readonly required: readonly Key[];
  /** Heads, as `foldHead` makes them, that may stand there and are never taken, without a word. */
  readonly passedOver: RegExp;
}

/** More columns has no table of ours; more would only fill the memory. */
const MOST_COLUMNS = 500;

/**
 * Reads a table: comma, semicolon or tab between cells, quotes as in RFC 4180, UTF-8. Rows that cannot be read are kept
 * aside; a cell is text, whatever it begins with.
 *
 * @throws {Refusal} when the file cannot be read as text, has no header, or lacks a column that is needed
 */
export async function readTable<Key extends string>(
  path: string,
  shape: TableShape<Key>,
): Promise<Table<Key>> {
  const name = basename(path);
  const tooLong = (line: number) =>
    new Refusal(`${name}:${line} has more than ${LONGEST_RECORD} characters in one line. Is it a table?`);
  const lines = readLines(readSource(path), LONGEST_RECORD, tooLong);
  const { separator, rest } = await findSeparator(lines, shape.columns);
  if (separator === undefined) throw new Refusal(`${name} is empty. Its first line names the columns.`);

  const records = readRecords(rest, separator);
  const head = (await records.next()).value as TableRecord | undefined;
  const header = (head?.cells ?? []).map(onOneLine);
  if (head === undefined || head.problem !== undefined || header.length > MOST_COLUMNS)
    throw new Refusal(
      `${name}:${head?.line ?? 1} is no header: ${head?.problem ?? 'it has too many columns'}.`,
    );
  const { places, notes } = readHeading(header, shape.columns, shape.passedOver);
  requireColumns(name, header, places, shape, notes);

  const rows: TableRow<Key>[] = [];
  const aside: AsideRow[] = [];
  for await (const { line, cells, problem } of records) {
    const reason = problem ?? findMiscount(cells, header.length);
    if (reason !== undefined) aside.push({ line, record: cells, reason: `${reason}.` });
    else if (cells.some((cell) => textOf(cell) !== undefined))
      rows.push({ line, record: cells, get: (key) => textOf(cells[places.get(key) ?? -1]) });
  }
  return { header, columns: new Set(places.keys()), rows, aside, notes };
}

function requireColumns<Key extends string>(
  name: string,
  header: readonly string[],
  places: ReadonlyMap<Key, number>,
  { columns, required }: TableShape<Key>,
  notes: readonly string[],
): void {
  const missing = required.filter((key) => !places.has(key));
  if (missing.length === 0) return;
  const wanted = columns
    .filter(({ key }) => missing.includes(key))
    .map(({ names }) => names.map((each) => `"${each}"`).join(' or '));
  throw new Refusal(
    [
      `${name} has no column ${wanted.join(', and none ')}. Its first line has: ${header.join(', ')}.`,
      ...notes.filter((note) => note.includes('Did you mean')),
    ].join('\n'),
  );
}

/** Cells that a spreadsheet adds at the end are no fault while they are empty. */
function findMiscount(cells: readonly string[], columns: number): string | undefined {
  const extra = cells.slice(columns).some((cell) => cell.trim() !== '');
  if (cells.length >= columns && !extra) return undefined;
  return `the row has ${cells.length} ${cells.length === 1 ? 'field' : 'fields'}, and the header has ${columns}`;
}

function textOf(cell: string | undefined): string | undefined {
  const text = readCell(cell ?? '').trim();
  return text === '' ? undefined : text;
}
