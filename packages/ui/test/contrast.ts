/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type LinearRgb = readonly [number, number, number];

/** OKLCH as linear sRGB, unclipped. Matrices of Björn Ottosson, "A perceptual color space for image processing" (2020). */
function linearRgb({ lightness, chroma, hue }: Oklch): LinearRgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const clip = ([red, green, blue]: LinearRgb): LinearRgb => [clamp(red), clamp(green), clamp(blue)];
const clamp = (value: number) => Math.min(1, Math.max(0, value));

/**
 * Contrast ratio of two colours (WCAG 2.2, "contrast ratio"): the worse of what an sRGB screen shows, which clips what it
 * cannot, and of what a wider one does.
 */
export function contrast(one: Oklch, other: Oklch): number {
  return Math.min(
    ratio(luminance(clip(linearRgb(one))), luminance(clip(linearRgb(other)))),
    ratio(luminance(linearRgb(one)), luminance(linearRgb(other))),
  );
}

function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
