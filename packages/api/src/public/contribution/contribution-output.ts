import { z } from 'zod';
import { FILE_KINDS, PRESENTATIONS, SESSION_KINDS } from '@ml4astro/edition';

/** An author as the paper lists them; without `person` while nobody has resolved the name. */
export const AuthorOutput = z.object({
  name: z.string().describe('As shown.'),
  given: z.string().describe('Given names for a citation; empty for who has one name.'),
  family: z.string().describe('Family name for a citation, with its particles: van der Smagt.'),
  person: z.string().nullable().describe('Id in the register of persons.'),
  affiliation: z.string().nullable(),
});
export type AuthorOutput = z.infer<typeof AuthorOutput>;

/** A file of a contribution, or a link to it elsewhere. */
export const FileOutput = z.object({
  kind: z.enum(FILE_KINDS),
  href: z
    .string()
    .describe(
      "A path of this site (a paper in its page's folder, others in assets/), or an address elsewhere.",
    ),
  external: z.boolean(),
});
export type FileOutput = z.infer<typeof FileOutput>;

/** A contribution as lists show it. */
export const ContributionSummary = z.object({
  year: z.int(),
  id: z.string(),
  slug: z.string().describe('Last segment of its address: <id>-<words of the title>.'),
  href: z.string().describe('/icml2023/papers/<slug>/'),
  title: z.string().describe('May hold TeX in $…$.'),
  presentation: z.enum(PRESENTATIONS),
  authors: z.array(AuthorOutput),
  topics: z.array(z.object({ id: z.string(), label: z.string() })),
  files: z.array(FileOutput),
});
export type ContributionSummary = z.infer<typeof ContributionSummary>;

/** Where the programme presents a contribution. */
export const PlaceOutput = z.object({
  id: z.string().describe('Id of the row of the programme.'),
  kind: z.enum(SESSION_KINDS),
  day: z.string().describe("Day in the venue's zone: 2025-07-20."),
  start: z.string().describe("Wall time in the venue's zone: 09:00."),
  end: z.string(),
  startsAt: z.string().describe('ISO 8601 instant in UTC.'),
  endsAt: z.string(),
  title: z.string().describe('Of the row; may hold TeX in $…$.'),
  board: z.string().nullable().describe('Number of its poster board.'),
});
export type PlaceOutput = z.infer<typeof PlaceOutput>;

/** A contribution with all that its page shows. */
export const ContributionDetail = ContributionSummary.extend({
  abstract: z.string().nullable().describe('Markdown with TeX.'),
  places: z
    .array(PlaceOutput)
    .describe('Its talk and its poster sessions, in order of time. What was cancelled is no place.'),
  previous: z.object({ title: z.string(), href: z.string() }).nullable(),
  next: z.object({ title: z.string(), href: z.string() }).nullable(),
});
export type ContributionDetail = z.infer<typeof ContributionDetail>;
