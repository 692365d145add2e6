import { z } from 'zod';

/** A submission in a file for other programs. Names are an interface: add at the end, rename none. */
export const SubmissionRecordOutput = z.object({
  number: z.int().nullable(),
  id: z.uuid(),
  state: z.string(),
  title: z.string(),
  authors: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      affiliation: z.string(),
      orcid: z.string().nullable(),
      presenting: z.boolean(),
    }),
  ),
  topics: z.array(z.string()),
  abstract: z.string(),
  previousPublication: z.string(),
  consentToPublish: z.boolean().nullable(),
  noteToChairs: z.string(),
  conflicts: z.array(z.object({ kind: z.string(), value: z.string() })),
  createdAt: z.string(),
  updatedAt: z.string(),
  submittedAt: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  extendedUntil: z.string().nullable(),
  fileVersion: z.int().nullable(),
  fileName: z.string().nullable(),
  fileSha256: z.string().nullable(),
  filePages: z.int().nullable(),
  fileBytes: z.int().nullable(),
  warnings: z.int(),
  anonymity: z.int(),
  hidden: z.int(),
});
export type SubmissionRecordOutput = z.infer<typeof SubmissionRecordOutput>;
