/**
 * A colour of OKLCH as `#rrggbb`, for renderers that know sRGB alone; what sRGB cannot show is clipped. Matrices of Björn
 * Ottosson, "A perceptual color space for image processing" (2020); transfer curve of IEC 61966-2-1.
 *
 * @param lightness 0 to 1
 * @param chroma 0 to about 0.4
 * @param hue degrees
 */
export function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear
    .map((part) =>
      Math.round(255 * encode(part))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function encode(linear: number): number {
  const part = Math.min(1, Math.max(0, linear));
  return part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055;
}
