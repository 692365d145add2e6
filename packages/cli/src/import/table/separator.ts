import { foldHead, type Column } from './columns.ts';
import type { Line } from './read-lines.ts';

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Finds what stands between the cells: the sign by which most columns of the header are known, the commonest in it where
 * none is. A first line `sep=;`, which spreadsheets write, says it and is no row.
 *
 * @returns the separator (`undefined` for an empty file), and the lines from the header on
 */
export async function findSeparator(
  lines: AsyncGenerator<Line>,
  columns: readonly Column<string>[],
): Promise<{ readonly separator: string | undefined; readonly rest: AsyncGenerator<Line> }> {
  for await (const line of { [Symbol.asyncIterator]: () => ({ next: () => lines.next() }) }) {
    if (line.text.trim() === '') continue;
    const said = /^sep=(?<sign>[,;\t])$/i.exec(line.text)?.groups?.['sign'];
    return said === undefined
      ? { separator: guess(line.text, columns), rest: prepend(line, lines) }
      : { separator: said, rest: lines };
  }
  return { separator: undefined, rest: lines };
}

function guess(header: string, columns: readonly Column<string>[]): string {
  const names = new Set(columns.flatMap((column) => column.names.map(foldHead)));
  const rated = SEPARATORS.map((separator) => {
    const cells = header.split(separator);
    return {
      separator,
      known: cells.filter((cell) => names.has(foldHead(cell))).length,
      cells: cells.length,
    };
  });
  const [best] = rated.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return best?.separator ?? ',';
}

async function* prepend(first: Line, rest: AsyncGenerator<Line>): AsyncGenerator<Line> {
  yield first;
  yield* rest;
}
