import type { Direction } from './horizon-frame.ts';
import { round } from './round.ts';
import { projectFromZenith } from './zenith-projection.ts';

/** How far a line stays away from the stars that it joins; a short one, a quarter of itself. */
const GAP = 5.5;

/** The lines of the constellations, as the data of one path. What reaches below the horizon is cut by the chart. */
export function drawFigures(steps: readonly (readonly [Direction, Direction])[]): string {
  return steps
    .map(([from, to]) => {
      const [a, b] = [projectFromZenith(from), projectFromZenith(to)];
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      const gap = Math.min(GAP / length, 0.25);
      const [dx, dy] = [(b.x - a.x) * gap, (b.y - a.y) * gap];
      return `M${round(a.x + dx)} ${round(a.y + dy)}l${round(b.x - a.x - 2 * dx)} ${round(b.y - a.y - 2 * dy)}`;
    })
    .join('');
}

/** A line through directions, as the data of a path. Those far below the horizon are left out. */
export function drawTrack(directions: readonly Direction[]): string {
  const runs: string[] = [];
  let down = true;
  for (const direction of directions) {
    const { x, y } = projectFromZenith(direction);
    if (direction.up > -0.2) runs.push(`${down ? 'M' : 'L'}${round(x)} ${round(y)}`);
    down = direction.up <= -0.2;
  }
  return runs.join('');
}
