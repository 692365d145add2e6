import { isZone } from '@ml4astro/edition';
import { WrongUse } from '../../wrong-use.ts';
import type { JekyllOptions } from './command.ts';

/** What an organizer says beside the page, read. */
export interface Wishes {
  readonly year: number;
  readonly path: string | undefined;
  readonly timezone: string | undefined;
  readonly hue: number | undefined;
  readonly announced: string | undefined;
  readonly consent: string | undefined;
  readonly conference: string | undefined;
  readonly city: string | undefined;
  readonly country: string | undefined;
  readonly contact: string | undefined;
}

/** @throws {WrongUse} for an option that is none, with what would be right */
export function readOptions(options: JekyllOptions): Wishes {
  const { year, path, timezone, hue, announced, contact } = options;
  if (!/^[12]\d{3}$/.test(year)) throw new WrongUse(`--year "${year}" is not a year. Write it as 2025.`);
  if (path !== undefined && !new RegExp(`^/[a-z][a-z0-9-]*${year}$`).test(path))
    throw new WrongUse(
      `--path "${path}" is no base path. It is one segment that ends in the year: /icml${year}.`,
    );
  if (timezone !== undefined && !isZone(timezone))
    throw new WrongUse(
      `--timezone "${timezone}" is no time zone. Write an IANA name, such as America/Vancouver.`,
    );
  const degrees = hue === undefined ? undefined : Number(hue);
  if (degrees !== undefined && !(degrees >= 0 && degrees < 360))
    throw new WrongUse(`--hue "${hue}" is no hue: an angle in degrees, from 0 up to, not including, 360.`);
  if (
    announced !== undefined &&
    !/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/.test(announced)
  )
    throw new WrongUse(
      `--announced "${announced}" is neither a day (2025-04-29) nor an instant (2025-04-29T10:00:00+02:00).`,
    );
  if (contact !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact))
    throw new WrongUse(`--contact "${contact}" is no e-mail address, such as ml4astro2025@gmail.com.`);
  for (const flag of ['consent', 'conference', 'city', 'country'] as const) {
    const text = options[flag];
    if (text !== undefined && !/^\S(?:[^\n]*\S)?$/.test(text))
      throw new WrongUse(`--${flag} is empty or has blanks around it or several lines. Write one line.`);
  }
  return {
    year: Number(year),
    path,
    timezone,
    hue: degrees,
    announced,
    consent: options.consent,
    conference: options.conference,
    city: options.city,
    country: options.country,
    contact,
  };
}
