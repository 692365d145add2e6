import type { GraphicsState } from './graphics-state.ts';
import { boxAround, cornersOf, multiply, type Box, type Matrix } from './matrix.ts';

/** Where shown glyphs lie. */
export interface ShownGlyphs {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
  /** The part of the box that ink is in for sure. */
  readonly core: Box;
}

/** A gap of this many thousandths of the size parts words. */
const WORD_GAP = 180;
/** A letter is about half as wide as its body is high. */
const WIDTH_OF_LETTER = 0.5;

/** What counts as the width of a text without one, as a share of its size. */
const LEAST = 0.1;

/** Moves the text position over glyphs as pdf.js would draw them, and says where they lie; ISO 32000, 9.4.4. */
export function showGlyphs(state: GraphicsState, glyphs: readonly unknown[]): ShownGlyphs | undefined {
  const { font, fontSize, textMatrix, stretch, rise } = state;
  const { x: fromX, y: fromY } = state;
  const scale = fontSize * font.matrix[0];
  let text = '';
  let advance = 0;
  let inked = 0;
  let letters = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      advance += ((font.vertical ? 1 : -1) * glyph * fontSize) / 1000;
      if (glyph < -WORD_GAP && text !== '' && !text.endsWith(' ')) text += ' ';
      continue;
    }
    const { unicode, width, isSpace } = readGlyph(glyph, font.vertical);
    text += unicode;
    if (unicode.trim() !== '') {
      letters += 1;
      inked += Math.abs(width * scale);
    }
    advance += width * scale + state.charSpacing + (isSpace ? state.wordSpacing : 0);
  }
  if (font.vertical) state.y += advance;
  else state.x += advance * stretch;
  if (letters === 0) return undefined;

  const place: Matrix = multiply(state.matrix, textMatrix);
  const along = font.vertical ? 0 : advance * stretch;
  const down = font.vertical ? advance : 0;
  const body = Math.abs(fontSize);
  const boxOf = (below: number, above: number): Box =>
    boxAround(
      cornersOf(place, [
        Math.min(fromX, fromX + along),
        Math.min(fromY, fromY + down) + rise - below * body,
        // A glyph without a width is somewhere all the same.
        Math.max(fromX, fromX + along, fromX + (font.vertical ? body : LEAST * body)),
        Math.max(fromY, fromY + down) + rise + above * body,
      ]),
    );
  const high = Math.hypot(place[2], place[3]) * (font.isType3 ? inked / letters / WIDTH_OF_LETTER : body);
  const wide = (Math.hypot(place[0], place[1]) * Math.abs(stretch) * (inked / letters)) / WIDTH_OF_LETTER;
  // Some fonts state no widths; a letter that is narrow by itself is none that was squeezed.
  return {
    text,
    size: inked === 0 ? high : Math.min(high, wide * 3),
    box: boxOf(0.2, 0.8),
    core: boxOf(0, 0.5),
  };
}

function readGlyph(glyph: unknown, vertical: boolean): { unicode: string; width: number; isSpace: boolean } {
  const has = (key: string): unknown =>
    typeof glyph === 'object' && glyph !== null && key in glyph
      ? (glyph as Record<string, unknown>)[key]
      : undefined;
  const [unicode, width, metric] = [has('unicode'), has('width'), has('vmetric')];
  const [first]: readonly unknown[] = Array.isArray(metric) ? metric : [];
  const across = typeof width === 'number' ? width : 0;
  return {
    unicode: typeof unicode === 'string' ? unicode : '',
    width: vertical && typeof first === 'number' ? first : across,
    isSpace: has('isSpace') === true,
  };
}
