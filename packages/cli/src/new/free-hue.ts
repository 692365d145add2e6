/**
 * The hue in the middle of the widest gap between those that other years have, in whole degrees: a new year is told
 * from all of them at a glance.
 *
 * @param hues degrees of OKLCH, in any order
 */
export function findFreeHue(hues: readonly number[]): number {
  const around = [...new Set(hues)].sort((a, b) => a - b);
  const first = around[0];
  if (first === undefined) return 0;
  const gaps = around.map((hue, at) => ({ hue, width: (around[at + 1] ?? first + 360) - hue }));
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best));
  return Math.round(widest.hue + widest.width / 2) % 360;
}
