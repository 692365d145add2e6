import type { Element } from 'hast';
import { rowsOf } from '../date/labelled-line.ts';
import { isElement } from '../page/text-line.ts';

/** The rows of a table, each with the cells that span into it from above. */
export function spreadRows(table: Element): readonly { row: Element; cells: readonly Element[] }[] {
  const above = new Map<number, { cell: Element; left: number }>();
  return rowsOf(table).map((row) => {
    const cells: Element[] = [];
    const own = row.children.filter((cell) => isElement(cell, 'td', 'th'));
    for (let column = 0; own.length > 0 || above.has(column); column += 1) {
      const spanning = above.get(column);
      if (spanning !== undefined) {
        cells.push(spanning.cell);
        if (spanning.left > 1) above.set(column, { ...spanning, left: spanning.left - 1 });
        else above.delete(column);
        continue;
      }
      const cell = own.shift();
      if (cell === undefined) break;
      const left = Number(cell.properties['rowSpan'] ?? 1) - 1;
      if (left > 0 && left < 100) above.set(column, { cell, left });
      cells.push(cell);
    }
    return { row, cells };
  });
}
