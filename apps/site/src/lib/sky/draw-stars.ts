import { starColour } from './star-colour.ts';
import { starDiameter } from './star-diameter.ts';
import type { VisibleSky } from './visible-sky.ts';
import { projectFromZenith } from './zenith-projection.ts';
import { round } from './round.ts';

/**
 * The stars and planets as dots: a line without length and with round ends is a dot, and a path of many such lines takes
 * a sixth of the bytes of as many circles.
 */
export function drawStars({ stars, planets }: Pick<VisibleSky, 'stars' | 'planets'>): string {
  const dots = [
    ...stars.map((star) => ({ ...star, colour: starColour(star.colourIndex) })),
    ...planets.map((planet) => ({ ...planet, colour: PLANET_COLOUR })),
  ];
  const classes = Map.groupBy(dots, ({ magnitude, colour }) => `${colour} ${Math.round(magnitude * 2) / 2}`);
  const paths = [...classes].map(([key, members]) => {
    const [colour, magnitude] = key.split(' ');
    const points = members
      .map(({ direction }) => projectFromZenith(direction))
      .sort((a, b) => a.x - b.x || a.y - b.y)
      .map(({ x, y }) => `M${round(x)} ${round(y)}h0`);
    const faint = Number(magnitude) >= 4.5 ? ' opacity=".75"' : '';
    return `<path stroke="${colour}" stroke-width="${round(starDiameter(Number(magnitude)))}"${faint} d="${points.join('')}"/>`;
  });
  return `<g fill="none" stroke-linecap="round">${paths.join('')}</g>`;
}

const PLANET_COLOUR = '#fff1d6';
