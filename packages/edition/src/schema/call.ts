import { z } from 'zod';
import { Line, Unstated, WebAddress } from './text.ts';

/** What the edition asks authors for. Each field may be `unstated`: the organizers said nothing, and we invent nothing. */
export const CallFacts = z.strictObject({
  kind: z.union([Line, Unstated]).describe('What is sent in, such as "extended abstract".'),
  pages: z
    .union([
      z.strictObject({
        min: z.int().positive().optional().describe('Fewest pages.'),
        max: z.int().positive().describe('Most pages.'),
        references: z
          .enum(['excluded', 'included', 'unstated'])
          .describe('Whether references count towards the limit.'),
      }),
      Unstated,
    ])
    .describe('Page range.'),
  format: z
    .union([
      z.strictObject({
        name: Line.describe('Such as "ICML 2025 format".'),
        url: WebAddress.describe('The instructions to authors.'),
        styleFiles: WebAddress.optional().describe('The archive of style files.'),
      }),
      Unstated,
    ])
    .describe('The format to follow, and where its instructions are.'),
  blind: z.enum(['none', 'single', 'double', 'unstated']).describe('Who does not see whose name in review.'),
  archival: z
    .enum(['archival', 'non-archival', 'unstated'])
    .describe('Whether acceptance counts as publication.'),
  priorPublication: z
    .union([Line, Unstated])
    .describe('What the call says of work that appeared, or is under review, elsewhere.'),
  criteria: z.union([z.array(Line).min(1), Unstated]).describe('What reviewers look for.'),
  alsoWelcome: z.array(Line).default([]).describe('Kinds of work that the call invites beside its topics.'),
  portal: z
    .union([
      z.strictObject({
        system: Line.describe('The name of the system, such as OpenReview.'),
        url: WebAddress.describe('Where one sends in.'),
      }),
      Unstated,
    ])
    .describe('Where abstracts are sent in. `unstated` shows as "not announced yet" until the deadline.'),
  form: z
    .strictObject({
      graceMinutes: z
        .int()
        .min(0)
        .max(180)
        .default(0)
        .describe('How long after the deadline the desk still takes what it is sent, unsaid to authors.'),
      titleCharacters: z.int().positive().default(300).describe('The longest title.'),
      abstractCharacters: z.int().positive().default(5000).describe('The longest abstract, as written.'),
      fileMegabytes: z.int().positive().max(200).default(50).describe('The largest PDF, in 10⁶ bytes.'),
      paper: z.enum(['a4', 'letter', 'unstated']).default('unstated').describe('The size of its pages.'),
    })
    .prefault({})
    .describe("What the desk's form takes."),
});
export type CallFacts = z.infer<typeof CallFacts>;
