import { z } from 'zod';
import { pageOutput } from '../list/page-schema.ts';

/** What search finds: a paper, a person, a row of a programme, or a section of prose on a page. */
export const SEARCH_KINDS = ['paper', 'person', 'talk', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

const Topic = z.object({ id: z.string(), label: z.string() });

/** One thing that was found. */
export const SearchHit = z.object({
  kind: z.enum(SEARCH_KINDS),
  year: z.int().nullable().describe('Its edition; null for a person with a part in several.'),
  years: z.array(z.int()).describe('The editions it belongs to, oldest first.'),
  title: z.string().describe('Title or name; may hold TeX in $…$.'),
  line: z
    .string()
    .describe('Authors of a paper, roles of a person, speakers and hour of a talk. Plain text.'),
  href: z.string().describe('Path of its page, or its place on one.'),
  excerpt: z
    .string()
    .describe('Plain text around the first word that was found; empty where there is no text.'),
  topics: z.array(Topic),
});
export type SearchHit = z.infer<typeof SearchHit>;

const count = z.int().describe('Hits with this value, for the text and the other facets.');

/** A page of what was found, best first, with what other facets would leave. Values without a hit are left out. */
export const SearchOutput = pageOutput(SearchHit).extend({
  facets: z.object({
    year: z.array(z.object({ value: z.int(), count })).describe('Newest first.'),
    kind: z.array(z.object({ value: z.enum(SEARCH_KINDS), count })),
    topic: z.array(z.object({ value: z.string(), label: z.string(), count })).describe('Most hits first.'),
  }),
});
export type SearchOutput = z.infer<typeof SearchOutput>;
