import { z } from 'zod';

/** One thing that the checks of a file found. */
export const FileFinding = z.object({
  kind: z.enum(['warning', 'anonymity', 'hidden']),
  code: z.string(),
  message: z.string(),
  page: z.int().nullable(),
  excerpt: z.string().nullable(),
});
export type FileFinding = z.infer<typeof FileFinding>;

/** A version of a paper with what the checks found in it, as far as the viewer may know. */
export const PaperVersionOutput = z.object({
  version: z.int().describe('From 1.'),
  name: z.string().describe("The file's name on the author's machine."),
  sha256: z.string(),
  size: z.int().describe('In bytes.'),
  pages: z.int(),
  uploadedAt: z.string().describe('ISO 8601 in UTC.'),
  by: z.string().nullable().describe('null for who gave no name.'),
  referencesFrom: z.int().nullable().describe('The page where the references start.'),
  findings: z.array(FileFinding),
  hasReviewCopy: z.boolean().describe('Whether reviewers get a copy without metadata.'),
});
export type PaperVersionOutput = z.infer<typeof PaperVersionOutput>;
