import { round } from './round.ts';
import { altitudeRadius, CHART_SIZE, HORIZON_RADIUS } from './zenith-projection.ts';

const MIDDLE = CHART_SIZE / 2;

/** The net of a chart: circles at 30 and 60 degrees of altitude, the meridian and its fellows, a ring of degrees. */
export function drawGraticule(ink: string): string {
  const circles = [30, 60].map((altitude) => circle(altitudeRadius(altitude)));
  return (
    `<g fill="none" stroke="${ink}" stroke-width=".8">` +
    `<g stroke-opacity=".2">${circles.join('')}<path d="${spokes()}"/></g>` +
    `<g stroke-opacity=".55">${circle(HORIZON_RADIUS)}${ring(2, 5, 0.7)}${ring(10, 9, 1)}</g></g>`
  );
}

function circle(radius: number): string {
  return `<circle cx="${MIDDLE}" cy="${MIDDLE}" r="${round(radius)}"/>`;
}

/** Lines of one azimuth, every 45 degrees, from the horizon to near the zenith. */
function spokes(): string {
  const [inner, outer] = [altitudeRadius(88), HORIZON_RADIUS];
  return Array.from({ length: 8 }, (_, index) => {
    const [sin, cos] = [Math.sin((index * Math.PI) / 4), Math.cos((index * Math.PI) / 4)];
    return `M${round(MIDDLE + inner * sin)} ${round(MIDDLE + inner * cos)}L${round(MIDDLE + outer * sin)} ${round(MIDDLE + outer * cos)}`;
  }).join('');
}

/** Ticks outside the horizon, one every so many degrees: the dashes of one thick circle. */
function ring(degrees: number, length: number, width: number): string {
  const radius = HORIZON_RADIUS + length / 2;
  const period = (radius * degrees * Math.PI) / 180;
  return (
    `<circle cx="${MIDDLE}" cy="${MIDDLE}" r="${radius}" stroke-width="${length}" ` +
    `stroke-dasharray="${width} ${(period - width).toFixed(4)}" stroke-dashoffset="${width / 2}"/>`
  );
}
