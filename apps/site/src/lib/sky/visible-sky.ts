import { Body, Equator, Illumination, Observer } from 'astronomy-engine';
import { horizonFrame, type Direction, type Place } from './horizon-frame.ts';
import { readFigures, readStars, type CatalogueStar } from './star-catalogue.ts';

/** A star above the horizon. */
export interface VisibleStar extends CatalogueStar {
  readonly direction: Direction;
}

/** A planet above the horizon. */
export interface VisiblePlanet {
  readonly name: string;
  readonly magnitude: number;
  readonly direction: Direction;
}

/** What stands above a place at an instant. */
export interface VisibleSky {
  /** Brightest first. */
  readonly stars: readonly VisibleStar[];
  /** Each step of a figure, from star to star; one end at least is up. */
  readonly steps: readonly (readonly [Direction, Direction])[];
  readonly planets: readonly VisiblePlanet[];
  readonly moon: { readonly direction: Direction; /** 0 new, 1 full. */ readonly lit: number } | undefined;
  /** Where the sun is; below the horizon of an evening. */
  readonly sun: Direction;
  /** The sun's path over the year, closed: the planets keep to it. */
  readonly ecliptic: readonly Direction[];
}

const PLANETS = [Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter, Body.Saturn];

/** Obliquity of the ecliptic at J2000, in degrees (IAU 2006). */
const OBLIQUITY = 23.4393;

/**
 * Everything that one sees with the bare eye under a good sky.
 *
 * @param faintest the magnitude to which stars are listed
 * @param leastRank figures to this rank: 1 keeps the great ones, 3 all
 */
export function listVisibleSky(instant: Date, place: Place, faintest: number, leastRank: number): VisibleSky {
  const frame = horizonFrame(instant, place);
  const observer = new Observer(place.latitude, place.longitude, 0);
  const locate = (body: Body) => {
    const { ra, dec } = Equator(body, instant, observer, false, true);
    return frame(ra * 15, dec);
  };
  const moon = locate(Body.Moon);
  return {
    stars: readStars()
      .filter(({ magnitude }) => magnitude <= faintest)
      .map((star) => ({ ...star, direction: frame(star.rightAscension, star.declination) }))
      .filter(({ direction }) => isUp(direction)),
    steps: readFigures()
      .filter(({ rank }) => rank <= leastRank)
      .flatMap(({ lines }) => lines.map((line) => line.map(([ra, dec]) => frame(ra, dec))))
      .flatMap((line) => line.slice(1).map((end, index) => [line[index] ?? end, end] as const))
      .filter((ends) => ends.some(isUp)),
    planets: PLANETS.map((body) => ({
      name: body,
      magnitude: Illumination(body, instant).mag,
      direction: locate(body),
    })).filter(({ direction }) => isUp(direction)),
    moon: isUp(moon) ? { direction: moon, lit: Illumination(Body.Moon, instant).phase_fraction } : undefined,
    sun: locate(Body.Sun),
    ecliptic: Array.from({ length: 73 }, (_, index) => frame(...eclipticPoint(index * 5))),
  };
}

/** Right ascension and declination of a longitude on the ecliptic, degrees (J. Meeus, Astronomical Algorithms, 13.3–4). */
function eclipticPoint(longitude: number): [number, number] {
  const [lambda, epsilon] = [(longitude * Math.PI) / 180, (OBLIQUITY * Math.PI) / 180];
  const ra = Math.atan2(Math.sin(lambda) * Math.cos(epsilon), Math.cos(lambda));
  const dec = Math.asin(Math.sin(epsilon) * Math.sin(lambda));
  return [(ra * 180) / Math.PI, (dec * 180) / Math.PI];
}

function isUp({ up }: Direction): boolean {
  return up > 0;
}
