import { z } from 'zod';
import { ACTS, PHASES } from '@ml4astro/edition';
import { PersonRole } from '../person/person-output.ts';
import { SealOutput } from './seal-output.ts';

const DeadlineValueOutput = z.object({
  kind: z.enum(['date', 'date-time', 'range', 'tentative', 'withdrawn']),
  label: z.string(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  time: z.string().nullable(),
  zone: z.string().nullable(),
  startsAt: z.string().nullable(),
  closesAt: z.string().nullable(),
  counted: z.boolean(),
  announced: z.string(),
  reason: z.string().nullable(),
});

/** A date of an edition with its history; see `DeadlineView` of `@ml4astro/edition`. */
export const DeadlineOutput = z.object({
  key: z.string(),
  title: z.string(),
  current: DeadlineValueOutput,
  superseded: z.array(DeadlineValueOutput),
  extended: z.boolean().describe('Readers have longer than they were told.'),
  moved: z.boolean().describe('It once was another day or hour, and is not extended.'),
});

export type DeadlineOutput = z.infer<typeof DeadlineOutput>;

/** An act with its window and its state at the time of the answer. */
export const ActOutput = z.object({
  act: z.enum(ACTS),
  key: z.string().nullable(),
  state: z.enum(['unannounced', 'opening', 'open', 'closed', 'withdrawn']),
  window: z.object({ opensAt: z.string(), closesAt: z.string().nullable() }).nullable(),
  counted: z.boolean(),
});

export type ActOutput = z.infer<typeof ActOutput>;

/** An edition as lists and switchers show it. */
export const EditionSummary = z.object({
  year: z.int(),
  path: z.string().describe('Base path without a slash at its end: /icml2025.'),
  title: z.string(),
  conference: z.object({
    name: z.string(),
    title: z.string(),
    ordinal: z.int(),
    city: z.string(),
    country: z.string(),
    url: z.string().nullable(),
  }),
  timezone: z.string(),
  hue: z.number(),
  phase: z.enum(PHASES),
  workshop: DeadlineOutput.nullable(),
  counts: z.object({ contributions: z.int(), authors: z.int(), guests: z.int() }),
});
export type EditionSummary = z.infer<typeof EditionSummary>;

const unstated = z.literal('unstated');

/** An edition with all that its site shows, papers and programme apart. */
export const EditionDetail = EditionSummary.extend({
  format: z.enum(['in-person', 'hybrid', 'remote', 'unstated']),
  formerSite: z.string().nullable(),
  venue: z.object({
    name: z.string().nullable(),
    address: z.string().nullable(),
    url: z.string().nullable(),
    coordinates: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
    accessibility: z.string().nullable(),
    directions: z.string().nullable(),
  }),
  topics: z.array(z.object({ id: z.string(), label: z.string() })),
  call: z.object({
    kind: z.string(),
    pages: z.union([
      z.object({
        min: z.int().nullable(),
        max: z.int(),
        references: z.enum(['excluded', 'included', 'unstated']),
      }),
      unstated,
    ]),
    format: z.union([
      z.object({ name: z.string(), url: z.string(), styleFiles: z.string().nullable() }),
      unstated,
    ]),
    blind: z.enum(['none', 'single', 'double', 'unstated']),
    archival: z.enum(['archival', 'non-archival', 'unstated']),
    priorPublication: z.string(),
    criteria: z.union([z.array(z.string()), unstated]),
    alsoWelcome: z.array(z.string()),
    portal: z.union([z.object({ system: z.string(), url: z.string() }), unstated]),
  }),
  dates: z.array(DeadlineOutput).describe('In the order of their current values.'),
  acts: z.object({ submit: ActOutput, volunteer: ActOutput, register: ActOutput, upload: ActOutput }),
  people: z.array(PersonRole),
  sponsors: z.array(z.object({ name: z.string(), url: z.string().nullable(), logo: z.string().nullable() })),
  contact: z.string().nullable().describe('A role address; null while the organizers have stated none.'),
  registration: z.union([z.object({ url: z.string(), how: z.string() }), unstated]),
  reviewing: z.union([z.object({ url: z.string() }), unstated]),
  poster: z.union([z.object({ recommended: z.string(), maximum: z.string() }), unstated]),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  content: z.record(z.string(), z.string()).describe('Prose as Markdown, by name.'),
  earlier: z
    .array(z.object({ year: z.int(), path: z.string() }))
    .describe('Editions before this one, oldest first. An edition never knows a later one.'),
  hasProgramme: z.boolean(),
  seal: SealOutput.nullable().describe('null while the edition is open.'),
});
export type EditionDetail = z.infer<typeof EditionDetail>;
