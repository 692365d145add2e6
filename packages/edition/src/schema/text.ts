import { z } from 'zod';
import { isZone } from '../zone.ts';

// Building blocks that several files share: each a word of the field with its own message.

/** Words for readers on one line, such as a title or a name: not empty, without blanks around it. */
export const Line = z.string().regex(/^\S(?:[^\n]*\S)?$/, 'Write one line without blanks around it.');

/** A stable name in addresses and references. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id has small letters, digits and single hyphens: "shirley-ho".');

/** A whole address of the web, http or https. */
export const WebAddress = z.url({
  protocol: /^https?$/,
  error: 'Write a whole web address, such as https://icml.cc/.',
});

/** The origin of a site as RFC 6454 writes it: scheme, host, port where it is not the scheme's own; never a path. */
export const Origin = z.string().regex(/^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/, {
  error: ({ input }) =>
    'Write the origin alone, scheme and host without a path or a slash at the end: ' +
    `${originOf(String(input)) ?? 'https://ml4astro.github.io'}.`,
});

function originOf(text: string): string | undefined {
  const { protocol, origin } = URL.parse(text) ?? {};
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

const Day = z.iso.date({ error: 'Write a day as 2025-06-01.' });

/** A day, or an instant with its offset. */
export const DayOrInstant = z.union([Day, z.iso.datetime({ offset: true })], {
  error: 'Write a day (2025-04-29) or an instant with its offset (2025-04-29T10:00:00+02:00).',
});

/** A time zone by its IANA name; see {@link isZone}. */
export const Zone = z
  .string()
  .refine(isZone, { error: 'Write an IANA time zone, such as America/Vancouver.' });

/** A file directly inside the edition's `assets/`: no folders, no way out. */
export const AssetName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/, 'Name a file of assets/, such as ho.jpg.');

/** A checksum by SHA-256 (FIPS 180-4). */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits.');

/** A role address, never a person's own. */
export const RoleAddress = z.email({ error: 'Write an e-mail address, such as ml4astro2025@gmail.com.' });

/** For facts that the organizers never stated: said as such, not left out by oversight. */
export const Unstated = z.literal('unstated');

/** What is said to a hue outside the circle. */
export const HUE_RANGE = 'A hue is an angle in degrees: from 0 up to, not including, 360.';
