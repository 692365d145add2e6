// Data of d3-celestial 0.7.35, Copyright (c) 2015, Olaf Frohn, BSD 3-Clause: see d3-celestial.licence.txt beside this file.
// Read as text: as modules, TypeScript would infer a type for each of five thousand stars.
import linesText from 'd3-celestial/data/constellations.lines.json?raw';
import starsText from 'd3-celestial/data/stars.6.json?raw';

/** A star of the catalogue; positions are J2000, in degrees. */
export interface CatalogueStar {
  /** Number in the Hipparcos catalogue. */
  readonly hip: number;
  readonly rightAscension: number;
  readonly declination: number;
  readonly magnitude: number;
  /** B−V: negative is blue, above 1.4 is orange. 0.6, the sun's, where none was measured. */
  readonly colourIndex: number;
}

/** The figure of a constellation: lines through [right ascension, declination], J2000, in degrees. */
export interface ConstellationFigure {
  readonly id: string;
  /** 1 for the great figures, 3 for the faint ones. */
  readonly rank: number;
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

interface Features<Id, Properties, Coordinates> {
  readonly features: readonly {
    readonly id: Id;
    readonly properties: Properties;
    readonly geometry: { readonly coordinates: Coordinates };
  }[];
}

/** The stars to magnitude 6, brightest first. */
export function readStars(): CatalogueStar[] {
  const data = JSON.parse(starsText) as Features<number, { mag: number; bv: string }, [number, number]>;
  return data.features
    .map(({ id, properties: { mag, bv }, geometry: { coordinates } }) => ({
      hip: id,
      rightAscension: coordinates[0],
      declination: coordinates[1],
      magnitude: mag,
      colourIndex: bv === '' ? 0.6 : Number(bv),
    }))
    .sort((a, b) => a.magnitude - b.magnitude || a.hip - b.hip);
}

/** The figures of all 88 constellations. */
export function readFigures(): ConstellationFigure[] {
  const data = JSON.parse(linesText) as Features<string, { rank: string }, ConstellationFigure['lines']>;
  return data.features.map(({ id, properties, geometry }) => ({
    id,
    rank: Number(properties.rank),
    lines: geometry.coordinates,
  }));
}
