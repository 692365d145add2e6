import { z } from 'zod';
import { parseDeadline } from '../deadline.ts';
import { WorkshopError } from '../workshop-error.ts';
import { DayOrInstant, Line } from './text.ts';

const DeadlineText = z.string().superRefine((text, context) => {
  try {
    parseDeadline(text);
  } catch (error) {
    if (!(error instanceof WorkshopError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
});

/** One line of the deadline ledger. */
const LedgerEntryFacts = z.strictObject({
  value: DeadlineText.describe(
    'What the date is: 2025-06-01 (zone unstated), 2025-06-01 AoE, 2025-06-01T23:59 AoE, 2023-07-29T09:00/17:00-10:00, ' +
      '"2022-07-22 or 2022-07-23" (tentative), or withdrawn.',
  ),
  announced: DayOrInstant.describe('When readers were told.'),
  reason: Line.optional().describe('Why it changed, as readers are told.'),
});

const Entries = z
  .array(LedgerEntryFacts)
  .min(1)
  .describe('What the date was, and each change, oldest first. Never edit a line; add one.');

/** The ledgers of an edition by key. Standard keys drive acts and phase; others are shown with a title of their own. */
export const LedgerFacts = z
  .record(z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'A key has small letters and hyphens.'), Entries)
  .meta({
    description: 'The deadline ledger: per date an append-only list of what it was, is, and why it moved.',
  });
