import satori from 'satori';
import { TYPEFACES } from '../card/typefaces.ts';
import { relativePath } from './relative-path.ts';
import { CHART_SIZE, type ChartPoint } from './zenith-projection.ts';

/** A word of the chart beside a point, or on it. */
export interface ChartLabel extends ChartPoint {
  readonly text: string;
  readonly side: 'right' | 'left' | 'middle';
  /** Distance of the word from the point. */
  readonly gap: number;
}

/** How words are set: family as in `TYPEFACES`, size in units of the chart. */
export interface LabelStyle {
  readonly fontFamily: string;
  readonly fontSize: number;
}

const JUSTIFY = { right: 'flex-start', left: 'flex-end', middle: 'center' } as const;
const WIDEST = 240;

/**
 * The words as the data of one SVG path. A picture in an `<img>` sees no font of its page, so its letters are drawn.
 */
export async function outlineLabels(labels: readonly ChartLabel[], style: LabelStyle): Promise<string> {
  if (labels.length === 0) return '';
  const children = labels.map(({ text, x, y, side, gap }) => ({
    type: 'div',
    key: text,
    props: {
      style: {
        ...style,
        position: 'absolute',
        display: 'flex',
        lineHeight: 1,
        width: WIDEST,
        justifyContent: JUSTIFY[side],
        left: { right: x + gap, left: x - gap - WIDEST, middle: x - WIDEST / 2 }[side],
        top: y - style.fontSize / 2,
      },
      children: text,
    },
  }));
  const svg = await satori(
    {
      type: 'div',
      key: null,
      props: { style: { display: 'flex', width: '100%', height: '100%' }, children },
    },
    { width: CHART_SIZE, height: CHART_SIZE, fonts: [...TYPEFACES] },
  );
  return [...svg.matchAll(/<path[^>]* d="([^"]*)"/g)]
    .map(([, outline = '']) => relativePath(outline))
    .join('');
}
