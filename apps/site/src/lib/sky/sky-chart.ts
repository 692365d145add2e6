import { SANS, SERIF_ITALIC } from '../card/typefaces.ts';
import { placeCompass, placeNames } from './chart-labels.ts';
import { drawFigures, drawTrack } from './draw-figures.ts';
import { drawGraticule } from './draw-graticule.ts';
import { drawMoon } from './draw-moon.ts';
import { drawStars } from './draw-stars.ts';
import type { Place } from './horizon-frame.ts';
import { oklchToHex } from './oklch-to-hex.ts';
import { outlineLabels } from './outline-labels.ts';
import { round } from './round.ts';
import { listVisibleSky } from './visible-sky.ts';
import { CHART_SIZE, HORIZON_RADIUS, projectFromZenith } from './zenith-projection.ts';

/** What a chart shows. */
export interface SkyView {
  readonly instant: Date;
  readonly place: Place;
  /** Hue of the lines and of the glow, in degrees of OKLCH. */
  readonly hue: number;
}

/** The faintest stars of the chart, and the figures that it draws: more would be noise behind words. */
const FAINTEST = 5.2;
const LEAST_RANK = 2;
const NAME_SIZE = 14;
const COMPASS_SIZE = 15;

/**
 * The sky as an observatory prints it, in light ink for a dark page: a square SVG without background, of 1000 units. The
 * same view gives the same bytes.
 */
export async function drawSkyChart({ instant, place, hue }: SkyView): Promise<string> {
  const sky = listVisibleSky(instant, place, FAINTEST, LEAST_RANK);
  const [names, compass] = await Promise.all([
    outlineLabels(placeNames(sky, NAME_SIZE), { fontFamily: SERIF_ITALIC, fontSize: NAME_SIZE }),
    outlineLabels(placeCompass(HORIZON_RADIUS + 21), { fontFamily: SANS, fontSize: COMPASS_SIZE }),
  ]);
  const ink = oklchToHex(0.86, 0.05, hue);
  const night = oklchToHex(0.13, 0.03, hue);
  const sun = projectFromZenith(sky.sun);
  const middle = CHART_SIZE / 2;
  const disc = `<circle cx="${middle}" cy="${middle}" r="${HORIZON_RADIUS}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_SIZE}" height="${CHART_SIZE}" viewBox="0 0 ${CHART_SIZE} ${CHART_SIZE}">` +
    '<!-- Stars and figures: d3-celestial, (c) 2015 Olaf Frohn, BSD 3-Clause -->' +
    `<defs><clipPath id="h">${disc}/></clipPath>` +
    `<radialGradient id="g" gradientUnits="userSpaceOnUse" cx="${round(sun.x)}" cy="${round(sun.y)}" r="620">` +
    `<stop stop-color="${oklchToHex(0.62, 0.12, hue + 25)}" stop-opacity=".5"/>` +
    `<stop offset="1" stop-color="${oklchToHex(0.4, 0.09, hue + 12)}" stop-opacity="0"/></radialGradient></defs>` +
    `${disc} fill="${night}" fill-opacity=".5"/>${disc} fill="url(#g)"/>` +
    drawGraticule(ink) +
    '<g clip-path="url(#h)">' +
    `<path fill="none" stroke="${ink}" stroke-opacity=".4" stroke-dasharray=".1 7" stroke-linecap="round" stroke-width="1.4" d="${drawTrack(sky.ecliptic)}"/>` +
    `<path fill="none" stroke="${ink}" stroke-opacity=".42" stroke-width=".9" d="${drawFigures(sky.steps)}"/>` +
    `${drawStars(sky)}</g>${drawMoon(sky)}` +
    // A rim of night parts the letters from the lines that they lie on.
    `<path fill="${ink}" stroke="${night}" stroke-opacity=".8" stroke-width="3" paint-order="stroke" d="${names}"/><path fill="${ink}" fill-opacity=".8" d="${compass}"/></svg>`
  );
}
