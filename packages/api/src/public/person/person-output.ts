import { z } from 'zod';
import { ROLES, SESSION_KINDS } from '@ml4astro/edition';

/** A picture of an edition's assets, at its public address. */
export const PictureOutput = z.object({
  src: z.string().describe('Absolute path on the site: /icml2025/assets/ho.jpg.'),
  width: z.int().nullable(),
  height: z.int().nullable(),
});

/** A person as lists name them. Aliases and addresses never leave the register. */
export const PersonRef = z.object({
  id: z.string(),
  name: z.string(),
  /** For sorting: family name first. */
  sortKey: z.string(),
});
export type PersonRef = z.infer<typeof PersonRef>;

/** A person's part in one edition. */
export const PersonRole = z.object({
  person: PersonRef,
  role: z.enum(ROLES),
  affiliation: z.string().nullable(),
  portrait: PictureOutput.nullable(),
});
export type PersonRole = z.infer<typeof PersonRole>;

/** A person in a list. Years and roles are those of all editions, whichever year the list was asked for. */
export const PersonSummary = PersonRef.extend({
  years: z.array(z.int()).describe('Editions with a role, a paper or a talk, oldest first.'),
  roles: z.array(z.enum(ROLES)).describe('Each role once.'),
  papers: z.int().describe('Papers of the year that was asked for; of all years where none was.'),
});
export type PersonSummary = z.infer<typeof PersonSummary>;

/** A person over all years. */
export const PersonDetail = PersonRef.extend({
  orcid: z.string().nullable(),
  homepage: z.string().nullable(),
  editions: z.array(
    z.object({
      year: z.int(),
      path: z.string(),
      conference: z.string(),
      roles: z.array(z.object({ role: z.enum(ROLES), affiliation: z.string().nullable() })),
      papers: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          href: z.string(),
          authors: z.array(
            z.object({
              name: z.string(),
              person: z.string().nullable().describe('Id in the register of persons.'),
            }),
          ),
        }),
      ),
      talks: z.array(
        // What was cancelled is no talk.
        z.object({
          id: z.string(),
          title: z.string(),
          kind: z.enum(SESSION_KINDS),
          day: z.string().describe("Day in the venue's zone: 2025-07-20."),
          start: z.string().describe("Wall time in the venue's zone: 09:00."),
          startsAt: z.string().describe('ISO 8601 instant in UTC.'),
        }),
      ),
    }),
  ),
});
export type PersonDetail = z.infer<typeof PersonDetail>;
