import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { instantOfSeal, type Edition } from '@ml4astro/edition';
import { Refusal } from '../refusal.ts';
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
  /** Built now, and not as the seal says, which was accepted. */
  | 'rebuilt-differs';

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
  /** Whether a sealed site that cannot be built as it was is taken all the same. */
  readonly acceptRebuilt: boolean;
  /** What asks for it, for sentences. */
  readonly command: string;
}

/**
 * The site of an edition: that of a sealed one from its release file, where that is there and whole; else it is built,
 * and must come out as it was sealed.
 *
 * @throws {Refusal} when a sealed site comes out otherwise and nobody accepted that, or a build fails
 */
export async function obtainSite(request: SiteRequest): Promise<SiteOrigin> {
  const { editions, edition, out, command } = request;
  const { seal, year } = edition;
  if (seal === undefined) {
    await buildSite({ editions, target: year, out, at: request.at, command });
    return 'built';
  }
  const release = join(request.releases ?? join(dirname(editions), '.data/releases'), seal.release.file);
  const fault = await findReleaseFault(release, seal.release.sha256);
  if (fault === undefined) {
    await extractZip(release, out);
    return 'release';
  }
  await buildSite({ editions, target: year, out, at: instantOfSeal(seal).toString(), command });
  const differs = await findDifference(out, seal.site);
  if (differs === undefined) return 'rebuilt';
  if (request.acceptRebuilt) return 'rebuilt-differs';
  rmSync(out, { recursive: true, force: true });
  throw new Refusal(
    `The edition of ${year} is sealed and its site cannot be had as it was sealed: ${fault}, and built now ${differs} comes out otherwise. ` +
      `Put the release file ${seal.release.file} there (its SHA-256 is in ${year}/seal.json), or give --accept-rebuilt ${year} to take what was built.`,
  );
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
