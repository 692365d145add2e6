import type { Temporal } from 'temporal-polyfill';

/**
 * A `security.txt` (RFC 9116): whom to tell of a weakness.
 *
 * @param contact a role address
 * @param origin public origin of the site
 * @param now it expires on the first day of the eleventh month from then, so that two deployments of one month are
 *   equal; the RFC asks for less than a year
 */
export function writeSecurityText(contact: string, origin: string, now: Temporal.Instant): string {
  const expires = now.toZonedDateTimeISO('UTC').toPlainDate().add({ months: 11 }).with({ day: 1 });
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toString()}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
