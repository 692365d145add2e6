import satori from 'satori';
import sharp from 'sharp';
import { oklchToHex } from '../sky/oklch-to-hex.ts';
import { SANS, SERIF, TYPEFACES } from './typefaces.ts';

/** What a card says. */
export interface CardWords {
  /** In the corner: `ML4Astro`. */
  readonly series: string;
  /** Beside it: `Workshop at ICML 2025`. */
  readonly kicker: string;
  readonly title: string;
  /** Below it: `20 July 2025`. */
  readonly date?: string | undefined;
  /** Beside the date: `Vancouver, Canada`. */
  readonly place?: string | undefined;
}

/** Size of a card in pixels, as networks that show links ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Where the chart lies: its side, and its left upper corner. The zenith stands right of the words. */
const CHART = { side: 900, left: 545, top: -150 } as const;

/**
 * The picture that stands for a site where its address is shared, as PNG. The same words, hue and chart give the same bytes.
 *
 * @param hue degrees of OKLCH
 * @param chart the sky as SVG; without one the night is plain
 */
export async function drawCard(words: CardWords, hue: number, chart?: string): Promise<Buffer<ArrayBuffer>> {
  const { width, height } = CARD_SIZE;
  const lettering = await satori(layOut(words, hue), { ...CARD_SIZE, fonts: [...TYPEFACES] });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>` +
    `<linearGradient id="night" x2=".35" y2="1"><stop offset=".2" stop-color="${oklchToHex(0.145, 0.026, hue)}"/>` +
    `<stop offset="1" stop-color="${oklchToHex(0.2, 0.045, hue)}"/></linearGradient>` +
    `<radialGradient id="dusk" gradientUnits="userSpaceOnUse" cx="200" cy="760" r="760">` +
    `<stop stop-color="${oklchToHex(0.32, 0.075, hue + 25)}"/><stop offset="1" stop-color="${oklchToHex(0.2, 0.045, hue)}" stop-opacity="0"/></radialGradient>` +
    `<linearGradient id="fade"><stop offset=".02" stop-color="#fff" stop-opacity=".12"/><stop offset=".24" stop-color="#fff"/></linearGradient>` +
    `<mask id="beside"><rect x="${CHART.left}" y="0" width="${CHART.side}" height="${height}" fill="url(#fade)"/></mask></defs>` +
    `<rect width="100%" height="100%" fill="url(#night)"/><rect width="100%" height="100%" fill="url(#dusk)"/>` +
    (chart === undefined ? '' : `<g mask="url(#beside)">${place(chart)}</g>`) +
    `${lettering}</svg>`;
  // Not a palette: a night in 256 colours shows bands.
  return Buffer.from(await sharp(Buffer.from(svg)).png({ compressionLevel: 9, effort: 10 }).toBuffer());
}

function place(chart: string): string {
  const { side, left, top } = CHART;
  return chart.replace(/width="\d+" height="\d+"/, `x="${left}" y="${top}" width="${side}" height="${side}"`);
}

function layOut({ kicker, title, date, place: where, series }: CardWords, hue: number) {
  const ink = oklchToHex(0.93, 0.01, hue);
  const accent = oklchToHex(0.82, 0.095, hue);
  return box(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      color: ink,
      fontFamily: SANS,
    },
    [
      box({ fontSize: 32, alignItems: 'center' }, [
        box({ marginRight: 22, fontFamily: SERIF }, series),
        box({ color: accent }, kicker),
      ]),
      box(
        {
          width: title.length > 48 ? 760 : 640,
          fontFamily: SERIF,
          fontSize: title.length > 48 ? 68 : 92,
          lineHeight: 1,
          letterSpacing: '-0.025em',
        },
        title,
      ),
      box({ fontSize: 30, alignItems: 'center' }, [
        ...(date === undefined ? [] : [box({ marginRight: 28 }, date)]),
        ...(where === undefined ? [] : [box({ opacity: 0.8 }, where)]),
      ]),
    ],
  );
}

type Node = {
  type: string;
  key: null;
  props: { style: Record<string, string | number>; children: Node[] | string };
};

function box(style: Record<string, string | number>, children: Node[] | string): Node {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
