import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { instantOfSeal, type Edition } from '@ml4astro/edition';
import { extractZip } from '../zip/read-zip.ts';
import { buildSite } from './build-site.ts';
import { digestFile } from './digest-file.ts';
import { listFiles } from './list-files.ts';

/** How the site of an edition was come by. */
export type SiteOrigin =
  /** Built now: the edition is open. */
  | 'built'
  /** Unpacked from the release file of its seal. */
  | 'release'
  /** Built now, and every byte is as the seal says. */
  | 'rebuilt'
  /** Built now, and not as the seal says. */
  | 'rebuilt-differs';

/** A site as it was come by. */
export interface ObtainedSite {
  readonly origin: SiteOrigin;
  /** Why a sealed site is not as it was sealed, as a sentence; `undefined` when it is. */
  readonly differs: string | undefined;
}

/** Where the site of an edition comes from, and where it goes. */
export interface SiteRequest {
  /** The folder of the editions. */
  readonly editions: string;
  readonly edition: Edition;
  /** A new folder; the site lies below its slug there. */
  readonly out: string;
  /** The instant that an open edition is built for. */
  readonly at?: string | undefined;
  /** The folder of the release files; `.data/releases` beside the editions without it. */
  readonly releases?: string | undefined;
  /** What asks for it, for sentences. */
  readonly command: string;
}

/**
 * The site of an edition: that of a sealed one from its release file, where that is there and whole; else it is built,
 * and compared with the seal.
 *
 * @throws {Refusal} when a build fails
 */
export async function obtainSite(request: SiteRequest): Promise<ObtainedSite> {
  const { editions, edition, out, command } = request;
  const { seal, year } = edition;
  if (seal === undefined) {
    await buildSite({ editions, target: year, out, at: request.at, command });
    return { origin: 'built', differs: undefined };
  }
  const release = join(request.releases ?? join(dirname(editions), '.data/releases'), seal.release.file);
  const fault = await findReleaseFault(release, seal.release.sha256);
  if (fault === undefined) {
    await extractZip(release, out);
    return { origin: 'release', differs: undefined };
  }
  await buildSite({ editions, target: year, out, at: instantOfSeal(seal).toString(), command });
  const other = await findDifference(out, seal.site);
  if (other === undefined) return { origin: 'rebuilt', differs: undefined };
  return {
    origin: 'rebuilt-differs',
    differs:
      `The edition of ${year} is sealed and its site cannot be had as it was sealed: ${fault}, and built now ${other} comes out otherwise. ` +
      `Put the release file ${seal.release.file} there (its SHA-256 is in ${year}/seal.json).`,
  };
}

/** Why a release file cannot be used; `undefined` when it can. */
async function findReleaseFault(file: string, sha256: string): Promise<string | undefined> {
  if (!existsSync(file)) return `${file} is not there`;
  return (await digestFile(file)) === sha256 ? undefined : `${file} has another checksum than its seal says`;
}

/** The first file of a site that is not as its seal says. */
async function findDifference(
  folder: string,
  site: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const files = listFiles(folder);
  const recorded = new Map(Object.entries(site));
  const missing = [...recorded.keys()].find((path) => !files.includes(path));
  if (missing !== undefined) return missing;
  for (const path of files) if (recorded.get(path) !== (await digestFile(join(folder, path)))) return path;
  return undefined;
}
