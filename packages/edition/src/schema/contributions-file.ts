import { z } from 'zod';
import { AssetName, Id, Line, WebAddress } from './text.ts';

/** How a contribution is presented. */
export const PRESENTATIONS = ['spotlight', 'poster'] as const;
export type Presentation = (typeof PRESENTATIONS)[number];

/** What a file or link of a contribution is. */
export const FILE_KINDS = ['paper', 'poster', 'slides', 'video', 'code', 'arxiv', 'doi', 'other'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const ContributionFile = z.union(
  [
    z.strictObject({
      kind: z.enum(FILE_KINDS).describe('What it is.'),
      url: WebAddress.describe('Where it is, outside this edition.'),
    }),
    z.strictObject({
      kind: z.enum(FILE_KINDS).describe('What it is.'),
      file: AssetName.describe('A file of assets/.'),
    }),
  ],
  { error: 'A file has a kind and either `url` (a web address) or `file` (a file of assets/).' },
);

const Author = z.union(
  [
    Id,
    z.strictObject({
      person: Id.describe('An id of editions/people.yaml.'),
      affiliation: Line.describe('As the paper states it.'),
    }),
    z.strictObject({
      name: Line.describe('As written; `workshop check` proposes the person.'),
      affiliation: Line.optional().describe('As the paper states it.'),
    }),
  ],
  { error: 'An author is the id of a person, {person, affiliation}, or {name} until the person is known.' },
);

/** An accepted paper as visitors see it. */
export const Contribution = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9]+$/, 'The id of a contribution has letters and digits: "58". Write it in quotes.')
    .describe('Its number in the call, in quotes. It never changes.'),
  title: Line.describe('Title; $…$ holds TeX.'),
  presentation: z.enum(PRESENTATIONS).describe('How it is presented.'),
  authors: z.array(Author).min(1).describe('In the order of the paper.'),
  contact: Id.optional().describe('The author who answers questions; for organizers, not published.'),
  abstract: z.string().optional().describe('Markdown with TeX in $…$.'),
  topics: z.array(Id).default([]).describe('Ids of topics of this edition.'),
  files: z
    .array(ContributionFile)
    .default([])
    .describe('Paper, poster, slides and the like, here or elsewhere.'),
});
export type Contribution = z.infer<typeof Contribution>;

/** `contributions.yaml`: the accepted papers. */
export const ContributionsFile = z
  .array(Contribution)
  .meta({ title: 'Contributions', description: 'The accepted papers of an edition.' });
