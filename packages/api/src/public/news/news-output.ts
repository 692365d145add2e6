import { z } from 'zod';

/** What news of an edition can be about. */
export const NEWS_KINDS = ['date', 'lineup', 'programme', 'papers', 'erratum'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** One piece of news of an edition, as a feed tells it. */
export const NewsOutput = z.object({
  id: z
    .string()
    .describe(
      'Never changes: made of slug, kind, key and day of announcement. icml2023/dates/submission/2023-05-12',
    ),
  kind: z.enum(NEWS_KINDS),
  year: z.int(),
  at: z.string().describe('Since when readers could know; ISO 8601 instant in UTC.'),
  title: z.string().describe('A few words, without the name of the edition. Plain text.'),
  text: z.string().describe('One or more sentences of plain text.'),
  href: z.string().describe('Path of the page concerned: /icml2023/dates/'),
});
export type NewsOutput = z.infer<typeof NewsOutput>;
