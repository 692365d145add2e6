import { orcidCheckDigit } from '@ml4astro/edition';
import { z } from 'zod';

const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'Write it on one line.');

const Year = z.int().min(1900, 'Write a year of four digits.').max(2200, 'Write a year of four digits.');

const Domain = line(253)
  .toLowerCase()
  .regex(
    /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/,
    'A domain is what stands after the @ of its addresses: example.edu.',
  );

/** An ORCID iD; its address is as good as its digits. */
export const OrcidInput = line(60)
  .transform((text) => text.replace(/^(https?:\/\/)?orcid\.org\//i, '').toUpperCase())
  .pipe(
    z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'An ORCID iD has four groups: 0000-0002-1825-0097.')
      .refine((orcid) => orcid.endsWith(orcidCheckDigit(orcid)), {
        error:
          'This is not an ORCID iD: its last character does not fit the others. Look it up at orcid.org.',
      }),
  );

/** Where a person worked, and when. */
export const AffiliationContent = z
  .strictObject({
    institution: line(200).min(1, 'Name the institution.'),
    domain: Domain.nullable().describe(
      "Of the institution's e-mail addresses; what conflicts are matched by.",
    ),
    country: line(100).nullable(),
    fromYear: Year.nullable(),
    toYear: Year.nullable().describe('null for where one works now.'),
  })
  .refine(({ fromYear, toYear }) => fromYear === null || toYear === null || fromYear <= toYear, {
    error: 'The last year lies before the first.',
    path: ['toYear'],
  });

/** What a person must not judge, beside what their affiliations say. */
export const ConflictContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('domain'), value: Domain }),
  z.strictObject({
    kind: z.literal('person'),
    value: line(200).min(1, 'Write a name or an e-mail address.'),
  }),
]);

/** All that a person says of themselves, as one piece. */
export const ProfileContent = z.strictObject({
  name: line(200).min(1, 'Write your name as it should be printed, given names first.'),
  orcid: OrcidInput.nullable(),
  homepage: z
    .url({ protocol: /^https?$/, error: 'Write the whole address, with https:// at its beginning.' })
    .max(500)
    .nullable(),
  affiliations: z.array(AffiliationContent).max(30).describe('The newest first.'),
  conflicts: z.array(ConflictContent).max(200),
});
export type ProfileContent = z.infer<typeof ProfileContent>;
