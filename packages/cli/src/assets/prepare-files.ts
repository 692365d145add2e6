import { createHash } from 'node:crypto';
import type { Asset } from '@ml4astro/edition';
import { assetName } from './asset-name.ts';
import type { Provenance } from './asset-options.ts';
import type { LeftFile } from './organizer-folder.ts';
import type { Place, PlacedFile } from './place-files.ts';
import { preparePaper } from './prepare-paper.ts';
import { preparePicture } from './prepare-picture.ts';
import { RefusedFile } from './refused-file.ts';

/** A file that was taken. */
export interface AddedFile {
  /** Its name in the organizer's folder. */
  readonly from: string;
  readonly asset: Asset;
  readonly place: Place;
  readonly bytes: Buffer;
}

/** Makes each file fit to publish. One that is not what its name says is refused; the others are not held up by it. */
export async function prepareFiles(
  placed: readonly PlacedFile[],
  provenance: Provenance,
  alts: ReadonlyMap<string, string>,
): Promise<{ added: readonly AddedFile[]; refused: readonly LeftFile[] }> {
  const added: AddedFile[] = [];
  const refused: LeftFile[] = [];
  // One after the other: a decoded picture is large.
  for (const each of placed) {
    const { name } = each.file;
    try {
      const one = await prepare(each, provenance, alts.get(name));
      const taken = added.find(({ asset }) => asset.file === one.asset.file);
      if (taken)
        throw new RefusedFile(
          `would be stored as ${one.asset.file}, as ${taken.from} is; rename one of them`,
        );
      added.push(one);
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      refused.push({ name, reason: `it ${error.message}`, refused: true });
    }
  }
  return { added, refused };
}

async function prepare(
  { file, place }: PlacedFile,
  provenance: Provenance,
  alt: string | undefined,
): Promise<AddedFile> {
  const { source, credit, rights, consent } = provenance;
  const picture = file.kind === 'picture' ? await preparePicture(file.read()) : undefined;
  const bytes = picture?.bytes ?? (await preparePaper(file.read()));
  const asset: Asset = {
    file: assetName(file.name, picture?.extension ?? 'pdf'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    source,
    credit,
    rights,
    ...(consent !== undefined && place.kind === 'portrait' ? { consent } : {}),
    ...(alt === undefined ? {} : { alt }),
    ...(picture ? { width: picture.width, height: picture.height } : {}),
  };
  return { from: file.name, asset, place, bytes };
}
