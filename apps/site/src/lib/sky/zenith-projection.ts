import type { Direction } from './horizon-frame.ts';

/** A point of the chart: right and down, in units of the drawing. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** Side of the square drawing, and the radius of the horizon in it; the letters of the compass stand between. */
export const CHART_SIZE = 1000;
export const HORIZON_RADIUS = 468;

/**
 * The sky as one sees it lying on one's back, head to the north: the zenith in the middle, east on the left.
 * Stereographic, so that small figures keep their shape wherever they stand: the distance from the middle is
 * `R tan(z / 2)` for a zenith distance z, which is `sin z / (1 + cos z)` (J. P. Snyder, Map Projections: A Working
 * Manual, USGS Professional Paper 1395, 1987, p. 158).
 */
export function projectFromZenith({ north, west, up }: Direction): ChartPoint {
  const scale = HORIZON_RADIUS / (1 + up);
  return { x: CHART_SIZE / 2 + scale * west, y: CHART_SIZE / 2 - scale * north };
}

/** Radius of the circle of one altitude, given in degrees. */
export function altitudeRadius(altitude: number): number {
  return HORIZON_RADIUS * Math.tan(((90 - altitude) * Math.PI) / 360);
}
