import type { SealFile } from '@ml4astro/edition';
import { z } from 'zod';

/** What readers are told of a seal: since when, and what was corrected. Checksums stay in the files. */
export const SealOutput = z.object({
  sealedAt: z.string().describe('Since when nothing of the edition changes unsaid; ISO 8601 instant.'),
  errata: z
    .array(
      z.object({
        announced: z.string().describe('When readers were told: a day, or an instant with its offset.'),
        reason: z.string().describe('What was corrected.'),
      }),
    )
    .describe('Corrections since, oldest first.'),
});
export type SealOutput = z.infer<typeof SealOutput>;

/** The part of a seal that is public; `null` of an edition that has none. */
export function viewSeal(seal: SealFile | undefined): SealOutput | null {
  if (seal === undefined) return null;
  const { sealedAt, errata } = seal;
  return { sealedAt, errata: errata.map(({ announced, reason }) => ({ announced, reason })) };
}
