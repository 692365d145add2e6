/**
 * Diameter of a star's dot, in units of the chart. The eye's own scale: five magnitudes are a hundredfold of light, and
 * five and a half of diameter here; the faintest still print.
 */
export function starDiameter(magnitude: number): number {
  return Math.min(9, 6.6 * 10 ** (-0.15 * magnitude));
}
