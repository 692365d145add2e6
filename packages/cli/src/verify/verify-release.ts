import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SealFile } from '@ml4astro/edition';
import { compareManifest, type ManifestDifference } from '@ml4astro/edition/seal';
import { Refusal } from '../refusal.ts';
import { shortPlace } from '../seal/release-file.ts';
import { digestFile } from '../site/digest-file.ts';
import { listFiles } from '../site/list-files.ts';
import { readZip } from '../zip/read-zip.ts';
import { proveFiles, unproved, type Proof } from './proof.ts';

/**
 * Whether an archive, or the folder where it lies unpacked, holds the site that was sealed: the archive as a whole, and
 * every file of it.
 *
 * @param place where it should be
 * @param named whether somebody named the place: then it has to be there
 * @throws {Refusal} when it was named and is not there
 */
export async function verifyRelease(
  place: string,
  { site, release }: SealFile,
  named: boolean,
): Promise<Proof> {
  const shown = shortPlace(place);
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) {
    if (named) throw new Refusal(`${shown} is not there, so the site cannot be proved by it.`);
    return unproved(`${shown} is not there. If it is kept elsewhere: --release FILE.`);
  }
  const total = Object.keys(site).length;
  if (stats.isDirectory())
    return proveFiles(
      compareManifest(site, await digestFolder(place)),
      total,
      `all ${total} files in ${shown} are those of the sealed site.`,
    );
  const whole = await digestFile(place);
  const archive: readonly ManifestDifference[] =
    whole === release.sha256 ? [] : [{ path: shown, kind: 'changed' }];
  const [inside, unread] = await compareArchive(place, site);
  return proveFiles(
    [...archive, ...inside],
    total,
    `${shown} is the archive that was sealed, with all ${total} files.`,
    unread === undefined ? ` Restore ${release.file} from a copy.` : ` ${unread}`,
  );
}

async function digestFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const path of listFiles(folder)) digests.set(path, await digestFile(join(folder, path)));
  return digests;
}

/** The files of an archive that differ; and why it could not be read, where it could not. */
async function compareArchive(
  file: string,
  site: SealFile['site'],
): Promise<readonly [differences: readonly ManifestDifference[], unread: string | undefined]> {
  const digests = new Map<string, string>();
  try {
    for await (const entry of readZip(file)) {
      const hash = createHash('sha256');
      try {
        await pipeline(await entry.open(), hash);
        digests.set(entry.path, hash.digest('hex'));
      } catch {
        // What cannot be unpacked is not what was packed.
        digests.set(entry.path, 'unreadable');
      }
    }
  } catch (error) {
    if (error instanceof Refusal) return [[], error.message];
    throw error;
  }
  return [compareManifest(site, digests), undefined];
}
