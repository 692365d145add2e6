import { apply, type Matrix, type Point } from './matrix.ts';

/** pdf.js packs a path into numbers: what to do, then the points of it. */
const LENGTHS = [2, 2, 6, 4, 0] as const;
const CURVE = 2;
const STEPS = [0.25, 0.5, 0.75, 1];

/** The outlines of a path on the page; curves in four straight pieces. */
export function readOutlines(data: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const outlines: Point[][] = [];
  let current: Point[] = [];
  let last: Point = [0, 0];
  const add = (point: Point) => {
    current.push(apply(matrix, point));
    last = point;
  };
  for (let at = 0; at < data.length;) {
    const operation = data[at] ?? 4;
    const length = LENGTHS[operation] ?? 0;
    const point = (index: number): Point => [data[at + 1 + 2 * index] ?? 0, data[at + 2 + 2 * index] ?? 0];
    if (operation === 0) {
      current = [];
      outlines.push(current);
      add(point(0));
    } else if (operation === 1) add(point(0));
    else if (operation < 4) {
      const controls = [last, point(0), point(1), ...(operation === CURVE ? [point(2)] : [])];
      for (const step of STEPS) current.push(apply(matrix, bend(controls, step)));
      last = controls.at(-1) ?? last;
    }
    at += 1 + length;
  }
  return outlines.filter((outline) => outline.length > 0);
}

/** A stroke as the outlines of its straight pieces. @param width in points of the page */
export function outlineStroke(
  outlines: readonly (readonly Point[])[],
  width: number,
): readonly (readonly Point[])[] {
  const half = width / 2;
  return outlines.flatMap((outline) =>
    outline.slice(1).flatMap(([x, y], index) => {
      const [fromX, fromY] = outline[index] ?? [x, y];
      const length = Math.hypot(x - fromX, y - fromY);
      if (length === 0) return [];
      const [acrossX, acrossY] = [(-(y - fromY) / length) * half, ((x - fromX) / length) * half];
      return [
        [
          [fromX + acrossX, fromY + acrossY],
          [x + acrossX, y + acrossY],
          [x - acrossX, y - acrossY],
          [fromX - acrossX, fromY - acrossY],
        ] as const,
      ];
    }),
  );
}

/** De Casteljau. */
function bend(controls: readonly Point[], share: number): Point {
  const [first = [0, 0], ...others] = controls;
  if (others.length === 0) return first;
  return bend(
    others.map(([x, y], index) => {
      const [fromX, fromY] = controls[index] ?? [x, y];
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    }),
    share,
  );
}
