import { projectFromZenith } from './zenith-projection.ts';
import { round } from './round.ts';
import type { VisibleSky } from './visible-sky.ts';

/** Drawn seven times too large, as charts do: at its size it would be a dot. */
const RADIUS = 9;

/** The moon in its phase; its bright side looks to the sun, along the great circle that joins them. */
export function drawMoon({ moon, sun }: Pick<VisibleSky, 'moon' | 'sun'>): string {
  if (moon === undefined) return '';
  const { direction, lit } = moon;
  const at = projectFromZenith(direction);
  const step = 0.02;
  const beside = projectFromZenith(
    unit({
      north: direction.north + step * sun.north,
      west: direction.west + step * sun.west,
      up: direction.up + step * sun.up,
    }),
  );
  const turn = (Math.atan2(beside.y - at.y, beside.x - at.x) * 180) / Math.PI;
  // The edge of the light is half an ellipse: it bulges towards the sun before the quarter, away from it after.
  const bulge = round(Math.abs(1 - 2 * lit) * RADIUS);
  return (
    `<g transform="translate(${round(at.x)} ${round(at.y)}) rotate(${round(turn)})">` +
    `<circle r="${RADIUS}" fill="#1b2034" stroke="#f3ead6" stroke-opacity=".45" stroke-width=".8"/>` +
    `<path fill="#f3ead6" d="M0-${RADIUS}A${RADIUS} ${RADIUS} 0 0 1 0 ${RADIUS}A${bulge} ${RADIUS} 0 0 ${lit < 0.5 ? 0 : 1} 0-${RADIUS}"/></g>`
  );
}

function unit({ north, west, up }: { north: number; west: number; up: number }) {
  const length = Math.hypot(north, west, up);
  return { north: north / length, west: west / length, up: up / length };
}
