import type { ChartLabel } from './outline-labels.ts';
import { STAR_NAMES } from './star-names.ts';
import { starDiameter } from './star-diameter.ts';
import type { VisibleSky } from './visible-sky.ts';
import { CHART_SIZE, HORIZON_RADIUS, projectFromZenith, type ChartPoint } from './zenith-projection.ts';

/** Letters are about half as wide as high. */
const LETTER_WIDTH = 0.5;

/** Where a name may stand, the best place first: beside its point, or most of a row lower or higher. */
const PLACES = [0, 0.8, -0.8].flatMap((rows) => (['right', 'left'] as const).map((side) => ({ side, rows })));

/**
 * The names of the brightest stars, of the planets and of the moon, each beside its point and inside the horizon. Of two
 * that would touch, the one named later goes: planets before stars, bright before faint.
 *
 * @param size height of the letters in units of the chart
 */
export function placeNames(sky: VisibleSky, size: number): ChartLabel[] {
  const named = [
    ...(sky.moon === undefined ? [] : [{ text: 'Moon', direction: sky.moon.direction, gap: 14 }]),
    ...sky.planets.map(({ name, magnitude, direction }) => ({
      text: name,
      direction,
      gap: starDiameter(magnitude) / 2 + 5,
    })),
    ...sky.stars.flatMap(({ hip, magnitude, direction }) => {
      const text = STAR_NAMES.get(hip);
      return text === undefined ? [] : [{ text, direction, gap: starDiameter(magnitude) / 2 + 5 }];
    }),
  ];
  const points = named.map(({ text, direction, gap }) => ({ ...projectFromZenith(direction), text, gap }));
  const placed: ChartLabel[] = [];
  for (const { text, x, y, gap } of points) {
    const others = points.filter((point) => point.text !== text);
    const free = PLACES.map(({ side, rows }) => ({ text, side, gap, x, y: y + rows * size })).find(
      (label) =>
        corners(label, size).every(isInside) &&
        !others.some((point) => hides(label, point, size)) &&
        !placed.some((other) => touch(label, other, size)),
    );
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

/** N, E, S and W around the horizon: east is on the left of one who looks up with the head to the north. */
export function placeCompass(radius: number): ChartLabel[] {
  const middle = CHART_SIZE / 2;
  const at = { text: '', side: 'middle', gap: 0 } as const;
  return [
    { ...at, text: 'N', x: middle, y: middle - radius },
    { ...at, text: 'E', x: middle - radius, y: middle },
    { ...at, text: 'S', x: middle, y: middle + radius },
    { ...at, text: 'W', x: middle + radius, y: middle },
  ];
}

function extent({ text, x, side, gap }: ChartLabel, size: number): [number, number] {
  const width = text.length * size * LETTER_WIDTH;
  return side === 'left' ? [x - gap - width, x - gap] : [x + gap, x + gap + width];
}

function corners(label: ChartLabel, size: number): ChartPoint[] {
  return extent(label, size).flatMap((x) => [-1, 1].map((sign) => ({ x, y: label.y + (sign * size) / 2 })));
}

function isInside({ x, y }: ChartPoint): boolean {
  return Math.hypot(x - CHART_SIZE / 2, y - CHART_SIZE / 2) < HORIZON_RADIUS - 4;
}

/** Whether a name lies on somebody else's point. */
function hides(label: ChartLabel, { x, y, gap }: ChartPoint & { gap: number }, size: number): boolean {
  const [from, to] = extent(label, size);
  return Math.abs(label.y - y) < size / 2 + gap - 4 && x > from - gap && x < to + gap;
}

function touch(one: ChartLabel, other: ChartLabel, size: number): boolean {
  const [a, b] = [extent(one, size), extent(other, size)];
  return Math.abs(one.y - other.y) < size * 1.1 && a[0] < b[1] + 4 && b[0] < a[1] + 4;
}
