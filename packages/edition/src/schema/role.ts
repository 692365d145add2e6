import { z } from 'zod';
import { AssetName, DayOrInstant, Id, Line } from './text.ts';

/** What a person does in an edition. `invited` is for guests whose role the organizers never stated. */
export const ROLES = [
  'invited-speaker',
  'keynote',
  'panelist',
  'invited',
  'chair',
  'co-chair',
  'soc',
  'loc',
  'reviewer',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles of the scientific organizing committee, in the order of precedence. */
export const COMMITTEE_ROLES = ['chair', 'co-chair', 'soc'] as const satisfies readonly Role[];

/** Roles of guests. */
export const GUEST_ROLES = [
  'keynote',
  'invited-speaker',
  'panelist',
  'invited',
] as const satisfies readonly Role[];

/** A person's part in this edition: who, as what, and where they worked that year. */
export const RoleFacts = z.strictObject({
  person: Id.describe('An id of editions/people.yaml.'),
  role: z.enum(ROLES).describe('chair and co-chair are members of the SOC too.'),
  affiliation: Line.optional().describe('Where the person worked that year.'),
  portrait: AssetName.optional().describe('A picture in assets/, registered in assets/assets.yaml.'),
  announced: DayOrInstant.optional().describe(
    'When readers were told; feeds tell of it. Absent where no day is on record.',
  ),
});
export type RoleFacts = z.infer<typeof RoleFacts>;
