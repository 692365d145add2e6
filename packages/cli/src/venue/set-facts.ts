import type { ActOptions } from '../change/change-options.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { WrongUse } from '../wrong-use.ts';
import { removeAtPath } from '../yaml/remove-at-path.ts';
import { setAtPath } from '../yaml/set-at-path.ts';
import type { YamlPath } from '../yaml/yaml-text.ts';
import type { YamlValue } from '../yaml/yaml-value.ts';
import type { PosterOptions, VenueOptions } from './command.ts';

/** A place of `edition.yaml`, and what it is to hold. */
type Setting = readonly [path: YamlPath, value: YamlValue];

const VENUE_FIELDS = ['name', 'address', 'url', 'coordinates', 'accessibility', 'directions'] as const;

/**
 * Sets facts of the venue; those that are not given stay.
 *
 * @throws {WrongUse} for coordinates that are none, a field that is none, and when nothing is given
 * @throws {Refusal} for a sealed edition
 */
export function setVenue(editions: string, options: VenueOptions): Proposal {
  const { year, facts } = getOpenEdition(editions, options.year);
  const before = facts.venue.coordinates;
  const latitude = readDegrees('--latitude', options.latitude, 90) ?? before?.latitude;
  const longitude = readDegrees('--longitude', options.longitude, 180) ?? before?.longitude;
  const moved = options.latitude !== undefined || options.longitude !== undefined;
  if (moved && (latitude === undefined || longitude === undefined))
    throw new WrongUse('A place has both: give --latitude and --longitude.');
  const fields = VENUE_FIELDS.flatMap((field): readonly Setting[] => {
    if (field === 'coordinates')
      return moved && latitude !== undefined && longitude !== undefined
        ? [[['venue', field], { latitude, longitude }]]
        : [];
    const value = options[field];
    return value === undefined ? [] : [[['venue', field], requireLine(`--${field}`, value)]];
  });
  const gone = (options.forget ?? []).map((field) => {
    if ((VENUE_FIELDS as readonly string[]).includes(field)) return ['venue', field];
    throw new WrongUse(
      `--forget "${field}" is no field of the venue. There are: ${VENUE_FIELDS.join(', ')}.`,
    );
  });
  return change(editions, year, fields, gone);
}

/**
 * Sets how large posters may be.
 *
 * @throws {WrongUse} when one of the two sizes is not known
 * @throws {Refusal} for a sealed edition
 */
export function setPoster(editions: string, options: PosterOptions): Proposal {
  const { year, facts } = getOpenEdition(editions, options.year);
  const known = facts.poster === 'unstated' ? undefined : facts.poster;
  const recommended = options.recommended ?? known?.recommended;
  const maximum = options.maximum ?? known?.maximum;
  if (recommended === undefined || maximum === undefined)
    throw new WrongUse(
      `--${recommended === undefined ? 'recommended' : 'maximum'} is missing: readers need both sizes.`,
    );
  const fields = Object.entries({ recommended, maximum }).map(
    ([field, value]) => [['poster', field], requireLine(`--${field}`, value)] as const,
  );
  return change(editions, year, fields);
}

/**
 * Sets one field of an edition.
 *
 * @throws {Refusal} for a sealed edition; what the field cannot hold is an error of the check
 */
export function setField(
  editions: string,
  field: 'contact' | 'deskUrl' | 'format' | 'title',
  value: string,
  options: ActOptions,
): Proposal {
  const { year } = getOpenEdition(editions, options.year);
  return change(editions, year, [[[field], requireLine(`The ${field}`, value)]]);
}

function change(
  editions: string,
  year: number,
  fields: readonly Setting[],
  gone: readonly YamlPath[] = [],
): Proposal {
  if (fields.length + gone.length === 0)
    throw new WrongUse('Say what to set. "workshop set --help" lists what there is.');
  const draft = new ChangeDraft(editions);
  draft.edit(`editions/${year}/edition.yaml`, (text) => {
    const written = fields.reduce(
      (each, [path, value]) => setAtPath(each, path, value, ['reviewing', 'registration']),
      text,
    );
    return gone.reduce((each, path) => removeAtPath(each, path), written);
  });
  return { change: draft.toChange() };
}

function readDegrees(flag: string, written: string | undefined, most: number): number | undefined {
  if (written === undefined) return undefined;
  const degrees = /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : NaN;
  if (Math.abs(degrees) <= most) return degrees;
  throw new WrongUse(
    `${flag} "${written}" is no number of degrees from -${most} to ${most}, such as 49.289.`,
  );
}

function requireLine(what: string, text: string): string {
  if (/^\S(?:[^\n]*\S)?$/.test(text)) return text;
  throw new WrongUse(`${what} is empty, or has blanks around it or several lines. Write one line.`);
}
