/**
 * What a spreadsheet would run as a formula if it began a cell (OWASP, CSV Injection), with the full-width forms. A CR is
 * an LF by the time it is looked at.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * The text of a cell. Nothing in it is ever run. The apostrophe that our own tables, and careful ones of others, put
 * before what a spreadsheet would take for a formula is taken off; any other stays.
 */
export function readCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Text on one line, as titles and names are. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
