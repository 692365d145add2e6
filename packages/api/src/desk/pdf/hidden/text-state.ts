import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { GraphicsState, PaintedFont } from './graphics-state.ts';
import { IDENTITY, type Matrix } from './matrix.ts';
import { isNumbers, matrixOf, numberOf } from './operands.ts';

/** Follows an operator that sets how and where text is shown, and passes over all others; ISO 32000, 9.3 and 9.4.2. */
export function changeTextState(
  state: GraphicsState,
  operator: number,
  args: readonly unknown[],
  fontOf: (name: string) => PaintedFont,
): void {
  const [first, second] = args;
  switch (operator) {
    case OPS.beginText:
      return setTextMatrix(state, IDENTITY);
    case OPS.setTextMatrix:
      return setTextMatrix(state, matrixOf(isNumbers(first) ? first : args));
    case OPS.setFont:
      state.font = fontOf(String(first));
      state.fontSize = numberOf(second);
      return;
    case OPS.setCharSpacing:
      state.charSpacing = numberOf(first);
      return;
    case OPS.setWordSpacing:
      state.wordSpacing = numberOf(first);
      return;
    case OPS.setHScale:
      state.stretch = numberOf(first) / 100;
      return;
    case OPS.setLeading:
      state.leading = -numberOf(first);
      return;
    case OPS.setTextRise:
      state.rise = numberOf(first);
      return;
    case OPS.setTextRenderingMode:
      state.mode = numberOf(first);
      return;
    case OPS.moveText:
      return moveText(state, numberOf(first), numberOf(second));
    case OPS.setLeadingMoveText:
      state.leading = numberOf(second);
      return moveText(state, numberOf(first), numberOf(second));
    case OPS.nextLine:
      return moveText(state, 0, state.leading);
    default:
      return;
  }
}

function setTextMatrix(state: GraphicsState, matrix: Matrix): void {
  Object.assign(state, { textMatrix: matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
}

function moveText(state: GraphicsState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}
