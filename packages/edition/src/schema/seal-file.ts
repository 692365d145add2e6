import { z } from 'zod';
import { AssetName, DayOrInstant, Line, Sha256 } from './text.ts';

const FilePath = z
  .string()
  .regex(
    /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\n]+$/,
    'Write a path inside the folder, with "/" and without "..".',
  );

const Checksums = z.record(FilePath, Sha256);

/** `seal.json`: what a concluded edition was made of on the day it was sealed. */
export const SealFile = z
  .strictObject({
    sealedAt: z.iso
      .datetime({ offset: true, error: 'Write an instant with its offset: 2026-01-10T12:00:00Z.' })
      .describe('When the edition was sealed; the instant that its built site shows.'),
    sources: Checksums.describe("Checksum of each file of the edition, by its path in the edition's folder."),
    site: Checksums.describe('Checksum of each file of the built site, by its path in it.'),
    release: z
      .strictObject({
        file: AssetName.describe('Its name, such as icml2022-site.zip.'),
        sha256: Sha256.describe('Checksum of the whole archive.'),
      })
      .describe('The archive that holds the built site, kept outside the repository.'),
    versions: z
      .record(Line, Line)
      .describe('Versions of the tools and packages that built the site, by name.'),
    code: Sha256.optional().describe(
      'Checksum over the sources of the site and the packages it is made of: what numbers of versions do not tell.',
    ),
    earlier: z
      .array(
        z.strictObject({
          year: z.int().describe('The year of the edition.'),
          path: z
            .string()
            .regex(/^\/[a-z0-9-]+$/, 'Write its base path, such as /icml2022.')
            .describe('Its base path.'),
        }),
      )
      .default([])
      .describe(
        'The earlier editions that its pages lead to, oldest first: all that they take from other years.',
      ),
    errata: z
      .array(
        z.strictObject({
          announced: DayOrInstant.describe('When it became public.'),
          reason: Line.describe('What was wrong, for readers.'),
        }),
      )
      .default([])
      .describe('Corrections since the sealing, oldest first.'),
  })
  .meta({ title: 'Seal', description: 'The manifest of a sealed edition: no file of it changes unsaid.' });
export type SealFile = z.infer<typeof SealFile>;
