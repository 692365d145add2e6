/** Columns that an organizer may choose, beside number and title, which are always there. */
export const TABLE_COLUMNS = {
  authors: 'Authors',
  emails: 'E-mail addresses',
  topics: 'Topics',
  state: 'State',
  submitted: 'Sent in',
  changed: 'Last changed',
  file: 'File',
  flags: 'To look at',
} as const;
export type TableColumn = keyof typeof TABLE_COLUMNS;

/** Those of a table that nobody chose for. */
export const FIRST_COLUMNS: readonly TableColumn[] = ['authors', 'state', 'submitted', 'file', 'flags'];

/** The columns that an address names, in their own order; the first ones where it names none. */
export function readColumns(named: readonly string[]): readonly TableColumn[] {
  const all = Object.keys(TABLE_COLUMNS) as TableColumn[];
  const chosen = all.filter((column) => named.includes(column));
  return chosen.length === 0 ? FIRST_COLUMNS : chosen;
}
