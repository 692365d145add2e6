import { z } from 'zod';

/** An act of the log. */
const AuditEntryOutput = z.object({
  id: z.int(),
  at: z.string().describe('ISO 8601, UTC.'),
  act: z.string().describe('role.granted'),
  by: z
    .string()
    .nullable()
    .describe('Who did it; empty for an account without a name, null for the platform itself.'),
  subjectKind: z.string(),
  subjectId: z.string(),
  subject: z.string().nullable().describe('The name of the account, or the address that was invited.'),
  before: z.looseObject({}).nullable(),
  after: z.looseObject({}).nullable(),
});

/** A page of the log. */
export const AuditOutput = z.object({
  entries: z.array(AuditEntryOutput),
  nextBefore: z.int().nullable().describe('Asks for what was done before; null at the beginning.'),
});
