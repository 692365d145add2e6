import { z } from 'zod';
import { AssetName, Line, Sha256 } from './text.ts';

/** A file of an edition's `assets/`, and the right to show it. */
export const Asset = z.strictObject({
  file: AssetName.describe('Its name in assets/.'),
  sha256: Sha256.describe('Checksum of the file as it lies here.'),
  source: Line.describe('Where it came from.'),
  credit: Line.describe('Whom to name.'),
  rights: Line.describe('Licence, or permission and by whom.'),
  consent: Line.optional().describe('For a portrait: how and when the person agreed.'),
  alt: z.string().optional().describe('Alternative text. A portrait beside its name needs none.'),
  width: z.int().positive().optional().describe('Pixels, for pictures.'),
  height: z.int().positive().optional().describe('Pixels, for pictures.'),
});
export type Asset = z.infer<typeof Asset>;

/** `assets/assets.yaml`: the register of an edition's files. */
export const AssetsFile = z.array(Asset).meta({
  title: 'Assets',
  description: 'The files of an edition, with checksum, source, credit and rights.',
});
