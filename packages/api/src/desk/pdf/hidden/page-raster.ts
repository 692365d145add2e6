import type { Box, Point } from './matrix.ts';
import { boxAround, intersect, isEmpty } from './matrix.ts';

/** `0xRRGGBB`, or {@link UNKNOWN} for a pattern or a picture that was not decoded. */
export type Colour = number;
export const UNKNOWN = -1;
const WHITE = 0xffffff;
/** At least the side of a cell, in points; larger pages get larger cells. */
const CELL = 2;
const MOST_CELLS = 500;
/** Paint that lets less through covers what is under it. */
const OPAQUE = 0.9;

/** What lies under a stretch of text, cell by cell. */
export interface Ground {
  readonly colours: readonly Colour[];
  /** The share of cells with a picture. */
  readonly picture: number;
}

/**
 * A page in coarse cells: which colour each has and what painted it last. Enough to see whether a text can be told from
 * its ground, and cheap: shapes are filled by their outlines, at the centres of cells.
 */
export class PageRaster {
  readonly #view: Box;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #colours: Int32Array;
  readonly #painted: Int32Array;
  readonly #pictures: Uint8Array;

  constructor(view: Box) {
    this.#view = view;
    const [width, height] = [view[2] - view[0], view[3] - view[1]];
    this.#cell = Math.max(CELL, Math.max(width, height) / MOST_CELLS);
    this.#columns = Math.max(1, Math.ceil(width / this.#cell));
    this.#rows = Math.max(1, Math.ceil(height / this.#cell));
    this.#colours = new Int32Array(this.#columns * this.#rows).fill(WHITE);
    this.#painted = new Int32Array(this.#columns * this.#rows).fill(-1);
    this.#pictures = new Uint8Array(this.#columns * this.#rows);
  }

  /** The share of the page that pictures cover. */
  get pictureShare(): number {
    return this.#pictures.reduce((sum, picture) => sum + picture, 0) / this.#pictures.length;
  }

  /**
   * Fills outlines by the even-odd rule.
   *
   * @param colourAt gives a colour for a point of the page; `undefined` leaves the cell as it is
   * @param step the place of this paint in the order of painting
   */
  paint(
    outlines: readonly (readonly Point[])[],
    clip: Box,
    colourAt: (x: number, y: number) => Colour | undefined,
    { alpha, step, picture }: { readonly alpha: number; readonly step: number; readonly picture: boolean },
  ): void {
    const box = intersect(intersect(boxAround(outlines.flat()), clip), this.#view);
    if (isEmpty(box) || alpha <= 0) return;
    const [firstRow, lastRow] = [this.#rowOf(box[1]), this.#rowOf(box[3])];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const y = this.#view[1] + (row + 0.5) * this.#cell;
      if (y < box[1] || y > box[3]) continue;
      const crossings = crossingsAt(outlines, y);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const from = Math.max(crossings[pair] ?? 0, box[0]);
        const to = Math.min(crossings[pair + 1] ?? 0, box[2]);
        for (let column = this.#columnOf(from); column <= this.#columnOf(to); column += 1) {
          const x = this.#view[0] + (column + 0.5) * this.#cell;
          if (x < from || x > to) continue;
          const colour = colourAt(x, y);
          if (colour === undefined) continue;
          const cell = row * this.#columns + column;
          this.#colours[cell] = blend(colour, this.#colours[cell] ?? WHITE, alpha);
          if (alpha >= OPAQUE) this.#painted[cell] = step;
          if (picture) this.#pictures[cell] = 1;
        }
      }
    }
  }

  /** What lies under a box now. */
  groundUnder(box: Box): Ground {
    const cells = this.#cellsIn(box);
    return {
      colours: cells.map((cell) => this.#colours[cell] ?? WHITE),
      picture:
        cells.length === 0 ? 0 : cells.filter((cell) => this.#pictures[cell] === 1).length / cells.length,
    };
  }

  /** The share of a box that was painted over after a step. */
  shareCoveredSince(box: Box, step: number): number {
    const cells = this.#cellsIn(box);
    if (cells.length === 0) return 0;
    return cells.filter((cell) => (this.#painted[cell] ?? -1) > step).length / cells.length;
  }

  /** The cells whose centres lie in a box, or the one that it lies in where it is smaller. */
  #cellsIn(box: Box): readonly number[] {
    const seen = intersect(box, this.#view);
    if (!(seen[0] <= seen[2] && seen[1] <= seen[3])) return [];
    const half = this.#cell / 2;
    const [left, right] = [this.#columnOf(seen[0] + half), this.#columnOf(seen[2] - half)];
    const [low, high] = [this.#rowOf(seen[1] + half), this.#rowOf(seen[3] - half)];
    const cells: number[] = [];
    for (let row = Math.min(low, high); row <= Math.max(low, high); row += 1) {
      for (let column = Math.min(left, right); column <= Math.max(left, right); column += 1) {
        cells.push(row * this.#columns + column);
      }
    }
    return cells;
  }

  #columnOf(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#view[0]) / this.#cell)));
  }

  #rowOf(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor((y - this.#view[1]) / this.#cell)));
  }
}

function crossingsAt(outlines: readonly (readonly Point[])[], y: number): readonly number[] {
  const crossings: number[] = [];
  for (const outline of outlines) {
    for (const [index, [x, at]] of outline.entries()) {
      const [nextX, nextAt] = outline[(index + 1) % outline.length] ?? [x, at];
      if (at <= y === nextAt <= y) continue;
      crossings.push(x + ((y - at) / (nextAt - at)) * (nextX - x));
    }
  }
  return crossings.sort((a, b) => a - b);
}

/** Paint over ground. */
function blend(paint: Colour, ground: Colour, alpha: number): Colour {
  if (alpha >= 1) return paint;
  if (paint === UNKNOWN || ground === UNKNOWN) return UNKNOWN;
  const mix = (shift: number) =>
    Math.round(((paint >> shift) & 255) * alpha + ((ground >> shift) & 255) * (1 - alpha)) << shift;
  return mix(16) | mix(8) | mix(0);
}
