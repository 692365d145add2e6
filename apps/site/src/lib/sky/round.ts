/** A length of the chart to a tenth of a unit, less than a pixel anywhere: short, and the same on every machine. */
export function round(length: number): string {
  return String(Math.round(length * 10) / 10);
}
