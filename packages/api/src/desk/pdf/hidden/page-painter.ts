import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { initialState, type GraphicsState, type PaintedFont } from './graphics-state.ts';
import { isSeen } from './is-seen.ts';
import {
  boxAround,
  cornersOf,
  IDENTITY,
  intersect,
  multiply,
  type Box,
  type Matrix,
  type Point,
} from './matrix.ts';
import { boxOf, colourOf, isNumbers, matrixOf, numberOf } from './operands.ts';
import { PageRaster, UNKNOWN, type Colour } from './page-raster.ts';
import { outlineStroke, readOutlines } from './path-outlines.ts';
import { readPictureColours } from './picture-colours.ts';
import { showGlyphs } from './show-glyphs.ts';
import type { TextRun } from './text-run.ts';
import { changeTextState } from './text-state.ts';

/** What the operators of a page lean on. */
export interface PageResources {
  /** In user space: what viewers show. */
  readonly view: Box;
  readonly fontOf: (name: string) => PaintedFont;
  readonly pictureOf: (name: string) => unknown;
  readonly isLayerVisible: (properties: unknown) => boolean;
}

/** The unit square, which pictures are drawn in. */
const UNIT: Box = [0, 0, 1, 1];
/** Thinner lines hide and show nothing, in points. */
const THICK = 3;
const FILLS = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const STROKES = new Set([OPS.stroke, OPS.closeStroke]);

/** Follows the operators of a page, as pdf.js gives them, and notes where and how each text lies. Draws only coarsely. */
export class PagePainter {
  readonly raster: PageRaster;
  readonly runs: TextRun[] = [];
  readonly #resources: PageResources;
  readonly #stack: GraphicsState[] = [];
  readonly #layers: boolean[] = [];
  /** Groups that are drawn for a mask alone. */
  readonly #groups: boolean[] = [];
  #state: GraphicsState;
  #clipPending = false;
  #step = 0;

  constructor(resources: PageResources) {
    this.#resources = resources;
    this.raster = new PageRaster(resources.view);
    this.#state = initialState(resources.view);
  }

  run(operator: number, args: readonly unknown[]): void {
    this.#step += 1;
    const state = this.#state;
    const [first, second] = args;
    switch (operator) {
      case OPS.save:
        return this.#save();
      case OPS.restore:
        return this.#restore();
      case OPS.transform:
        return this.#transform(matrixOf(args));
      case OPS.setGState:
        return this.#setGraphics(first);
      case OPS.setLineWidth:
        state.lineWidth = numberOf(first);
        return;
      case OPS.setFillRGBColor:
        state.fill = colourOf(first);
        return;
      case OPS.setStrokeRGBColor:
        state.stroke = colourOf(first);
        return;
      case OPS.setFillColorN:
        state.fill = UNKNOWN;
        return;
      case OPS.setStrokeColorN:
        state.stroke = UNKNOWN;
        return;
      case OPS.clip:
      case OPS.eoClip:
        this.#clipPending = true;
        return;
      case OPS.constructPath:
        return this.#drawPath(numberOf(first), second);
      case OPS.shadingFill:
        return this.#fill([rectangleOf(state.clip)], () => UNKNOWN, false, 1);
      case OPS.paintFormXObjectBegin:
        this.#save();
        if (isNumbers(first)) this.#transform(matrixOf(first));
        if (isNumbers(second)) this.#clipTo(IDENTITY, boxOf(second));
        return;
      case OPS.beginGroup:
        return this.#beginGroup(first);
      case OPS.endGroup:
        this.#groups.pop();
        return this.#restore();
      case OPS.beginAnnotation:
        return this.#beginAnnotation(args);
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        return this.#restore();
      case OPS.beginMarkedContent:
        this.#layers.push(true);
        return;
      case OPS.beginMarkedContentProps:
        this.#layers.push(first !== 'OC' || this.#resources.isLayerVisible(second));
        return;
      case OPS.endMarkedContent:
        this.#layers.pop();
        return;
      case OPS.paintImageXObject:
        return this.#drawPicture(this.#resources.pictureOf(String(first)), IDENTITY);
      case OPS.paintImageXObjectRepeat:
        return this.#drawRepeated(args);
      case OPS.paintInlineImageXObject:
        return this.#drawPicture(first, IDENTITY);
      case OPS.paintInlineImageXObjectGroup:
        return this.#drawGroup(first, second);
      case OPS.paintImageMaskXObject:
      case OPS.paintImageMaskXObjectGroup:
      case OPS.paintImageMaskXObjectRepeat:
        return this.#fill([cornersOf(state.matrix, UNIT)], () => UNKNOWN, true, 0.5);
      case OPS.paintSolidColorImageMask:
        return this.#fill([cornersOf(state.matrix, UNIT)], () => state.fill, false, state.fillAlpha);
      case OPS.showText:
        return this.#showText(first);
      default:
        return changeTextState(state, operator, args, this.#resources.fontOf);
    }
  }

  #showText(glyphs: unknown): void {
    const state = this.#state;
    const shown = showGlyphs(state, Array.isArray(glyphs) ? glyphs : []);
    if (shown === undefined || this.#isInMask()) return;
    const ground = this.raster.groundUnder(shown.core);
    const alike = ground.colours.filter((colour) => !isSeen(state, colour)).length;
    this.runs.push({
      text: shown.text,
      size: shown.size,
      box: shown.box,
      clip: state.clip,
      mode: state.mode,
      inHiddenLayer: this.#layers.includes(false),
      sameAsGround: ground.colours.length === 0 ? 0 : alike / ground.colours.length,
      onPicture: ground.picture,
      step: this.#step,
    });
  }

  #save(): void {
    this.#stack.push({ ...this.#state });
  }

  #restore(): void {
    const saved = this.#stack.pop();
    if (saved !== undefined) this.#state = saved;
  }

  #transform(matrix: Matrix): void {
    this.#state.matrix = multiply(this.#state.matrix, matrix);
  }

  #setGraphics(changes: unknown): void {
    if (!Array.isArray(changes)) return;
    for (const change of changes as readonly unknown[]) {
      if (!Array.isArray(change)) continue;
      const [key, value] = change as readonly unknown[];
      if (key === 'ca') this.#state.fillAlpha = numberOf(value);
      if (key === 'CA') this.#state.strokeAlpha = numberOf(value);
      if (key === 'LW') this.#state.lineWidth = numberOf(value);
      if (key === 'Font' && Array.isArray(value))
        changeTextState(this.#state, OPS.setFont, value, this.#resources.fontOf);
    }
  }

  #drawPath(operator: number, data: unknown): void {
    const { matrix, fill, fillAlpha, stroke, strokeAlpha, lineWidth } = this.#state;
    const numbers: unknown = Array.isArray(data) ? data[0] : undefined;
    const outlines = isNumbers(numbers) ? readOutlines(numbers, matrix) : [];
    if (FILLS.has(operator)) this.#fill(outlines, () => fill, false, fillAlpha);
    const width = lineWidth * Math.hypot(matrix[0], matrix[1]);
    if (STROKES.has(operator) && width >= THICK) {
      for (const piece of outlineStroke(outlines, width))
        this.#fill([piece], () => stroke, false, strokeAlpha);
    }
    if (this.#clipPending) {
      this.#clipPending = false;
      this.#state.clip = intersect(this.#state.clip, boxAround(outlines.flat()));
    }
  }

  #fill(
    outlines: readonly (readonly Point[])[],
    colourAt: (x: number, y: number) => Colour | undefined,
    picture: boolean,
    alpha: number,
  ): void {
    if (outlines.length === 0 || this.#layers.includes(false) || this.#isInMask()) return;
    this.raster.paint(outlines, this.#state.clip, colourAt, {
      alpha: alpha * this.#state.groupAlpha,
      step: this.#step,
      picture,
    });
  }

  #drawPicture(picture: unknown, placed: Matrix): void {
    const matrix = multiply(this.#state.matrix, placed);
    this.#fill([cornersOf(matrix, UNIT)], readPictureColours(picture, matrix), true, this.#state.fillAlpha);
  }

  #drawRepeated([name, width, height, places]: readonly unknown[]): void {
    if (!isNumbers(places)) return;
    const picture = this.#resources.pictureOf(String(name));
    for (let at = 0; at + 1 < places.length; at += 2) {
      this.#drawPicture(picture, [
        numberOf(width),
        0,
        0,
        numberOf(height),
        numberOf(places[at]),
        numberOf(places[at + 1]),
      ]);
    }
  }

  /** Small pictures that pdf.js put together into one: what each shows where is not worth the while. */
  #drawGroup(_: unknown, pieces: unknown): void {
    if (!Array.isArray(pieces)) return;
    for (const piece of pieces as readonly unknown[]) {
      const placed =
        typeof piece === 'object' && piece !== null && 'transform' in piece ? piece.transform : undefined;
      if (isNumbers(placed)) this.#drawPicture(undefined, matrixOf(placed));
    }
  }

  #beginGroup(group: unknown): void {
    this.#save();
    const has = (key: string): unknown =>
      typeof group === 'object' && group !== null && key in group
        ? (group as Record<string, unknown>)[key]
        : undefined;
    this.#groups.push(has('smask') !== undefined && has('smask') !== null);
    const [box, matrix] = [has('bbox'), has('matrix')];
    if (isNumbers(box)) this.#clipTo(isNumbers(matrix) ? matrixOf(matrix) : IDENTITY, boxOf(box));
    this.#state.groupAlpha *= this.#state.fillAlpha;
    this.#state.fillAlpha = 1;
    this.#state.strokeAlpha = 1;
  }

  #beginAnnotation([, rectangle, transform, matrix]: readonly unknown[]): void {
    this.#save();
    this.#state = initialState(this.#resources.view);
    if (isNumbers(rectangle)) this.#clipTo(IDENTITY, boxOf(rectangle));
    for (const step of [transform, matrix]) if (isNumbers(step)) this.#transform(matrixOf(step));
  }

  #clipTo(matrix: Matrix, box: Box): void {
    this.#state.clip = intersect(
      this.#state.clip,
      boxAround(cornersOf(multiply(this.#state.matrix, matrix), box)),
    );
  }

  #isInMask(): boolean {
    return this.#groups.includes(true);
  }
}

function rectangleOf([left, bottom, right, top]: Box): readonly Point[] {
  return [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ];
}
