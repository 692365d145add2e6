import { MakeTime, Observer, RotateVector, Rotation_EQJ_HOR, Vector } from 'astronomy-engine';

/** Where one looks from: WGS 84, degrees north and degrees east. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** A direction as one stands: parts of a unit vector towards north, west and the zenith. */
export interface Direction {
  readonly north: number;
  readonly west: number;
  readonly up: number;
}

/** Turns a position of the star catalogue into a direction at one place and instant. */
export type HorizonFrame = (rightAscension: number, declination: number) => Direction;

const DEGREE = Math.PI / 180;

/**
 * The frame of a place at an instant. Precession, nutation and sidereal time are those of astronomy-engine's
 * `Rotation_EQJ_HOR` (IAU 2006 and 2000B); the air is left out: it lifts what stands on the horizon by half a degree.
 *
 * @returns takes right ascension and declination of J2000, both in degrees
 */
export function horizonFrame(instant: Date, { latitude, longitude }: Place): HorizonFrame {
  const time = MakeTime(instant);
  const rotation = Rotation_EQJ_HOR(time, new Observer(latitude, longitude, 0));
  return (rightAscension, declination) => {
    const [ra, dec] = [rightAscension * DEGREE, declination * DEGREE];
    const { x, y, z } = RotateVector(
      rotation,
      new Vector(Math.cos(dec) * Math.cos(ra), Math.cos(dec) * Math.sin(ra), Math.sin(dec), time),
    );
    return { north: x, west: y, up: z };
  };
}

/** Degrees above the horizon, negative below. */
export function altitudeOf({ up }: Direction): number {
  return Math.asin(Math.min(1, Math.max(-1, up))) / DEGREE;
}

/** Degrees from north over east, `0 <= azimuth < 360`. */
export function azimuthOf({ north, west }: Direction): number {
  return (Math.atan2(-west, north) / DEGREE + 360) % 360;
}
