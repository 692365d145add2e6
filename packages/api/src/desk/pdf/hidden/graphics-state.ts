import { IDENTITY, type Box, type Matrix } from './matrix.ts';
import type { Colour } from './page-raster.ts';

/** What a font says that matters here. */
export interface PaintedFont {
  readonly matrix: Matrix;
  readonly isType3: boolean;
  readonly vertical: boolean;
}

/** The part of a page's graphics state that decides where and how text shows; ISO 32000, 8.4 and 9.3. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  fill: Colour;
  stroke: Colour;
  fillAlpha: number;
  strokeAlpha: number;
  /** Of the groups that it is drawn within, which are painted as wholes. */
  groupAlpha: number;
  lineWidth: number;
  font: PaintedFont;
  fontSize: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is normal. */
  stretch: number;
  rise: number;
  mode: number;
}

/** That at the start of a page. */
export function initialState(view: Box): GraphicsState {
  return {
    matrix: IDENTITY,
    clip: view,
    fill: 0,
    stroke: 0,
    fillAlpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    lineWidth: 1,
    font: { matrix: [0.001, 0, 0, 0.001, 0, 0], isType3: false, vertical: false },
    fontSize: 0,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    leading: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    mode: 0,
  };
}
