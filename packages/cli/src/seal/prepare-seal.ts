import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantOfSeal, type Edition, type SealFile } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { CRATE_FILE, digestSources, openSeriesFolder } from '@ml4astro/edition/seal';
import type { Change, FileChange } from '../change/change.ts';
import { buildSite } from '../site/build-site.ts';
import { digestFile } from '../site/digest-file.ts';
import { getRepository } from '../site/find-repository.ts';
import { listFiles } from '../site/list-files.ts';
import { writeZip } from '../zip/write-zip.ts';
import type { SiteCounts } from './count-site.ts';
import { describeCrate } from './crate/describe-crate.ts';
import { digestCode } from './digest-code.ts';
import { releaseName } from './release-file.ts';
import { readVersions } from './read-versions.ts';
import { inspectBuiltSite } from './inspect-built-site.ts';
import { stageEditions } from './stage-editions.ts';

/** What a seal is made of. */
export interface SealFacts {
  /** The folder of the editions. */
  readonly editions: string;
  readonly year: number;
  /** What the sources will be: every file that changes with the sealing, seal and crate left out. */
  readonly sources: Change;
  /** What changes in other years and the series at once, those sources among it; they alone without it. */
  readonly staged?: Change;
  readonly sealedAt: string;
  readonly errata: SealFile['errata'];
  /** What asks for it, for sentences: `workshop seal`. */
  readonly command: string;
}

/** A seal that is made and not yet written. Dispose of it after use. */
export interface PreparedSeal extends Disposable {
  readonly seal: SealFile;
  /** Every file that changes. */
  readonly change: Change;
  /** The archive of the built site, in a temporary folder. */
  readonly archive: string;
  readonly counts: SiteCounts;
}

/** Stands in the seal while the site is built: no page shows a checksum of the site. */
const NOT_YET = '0'.repeat(64);

/**
 * Makes a seal: writes the sources into a copy, describes them, builds the site there as a sealed one, looks at it, and
 * takes every checksum. Nothing outside temporary folders changes.
 *
 * @throws {Refusal} when the site cannot be built, or is not what it should be
 */
export async function prepareSeal(facts: SealFacts): Promise<PreparedSeal> {
  const { editions, year, sources, sealedAt, errata, command } = facts;
  const whole = facts.staged ?? sources;
  const repository = getRepository(command);
  const staged = stageEditions(editions, whole, year);
  try {
    const folder = join(staged.editions, String(year));
    const openFolder = openSeriesFolder(folder);
    const blank: SealFile = {
      sealedAt,
      sources: {},
      site: {},
      release: { file: 'none.zip', sha256: NOT_YET },
      versions: {},
      earlier: [],
      errata,
    };
    writeSeal(folder, blank);
    const { facts: series, editions: all } = loadSeries(staged.editions, year);
    const edition = all.find((each) => each.year === year) as Edition;

    const described = [...digestSources(openFolder)]
      .filter(([path]) => path !== CRATE_FILE)
      .map(([path, sha256]) => ({ path, sha256, size: statSync(join(folder, path)).size }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const crate = describeCrate({
      edition,
      series,
      files: described,
      sealedAt,
      correctedAt: errata.at(-1)?.announced,
    });
    writeFileSync(join(folder, CRATE_FILE), crate);

    const name = releaseName(edition.slug);
    const provisional: SealFile = {
      ...blank,
      sources: Object.fromEntries([...digestSources(openFolder)].sort(([a], [b]) => (a < b ? -1 : 1))),
      release: { file: name, sha256: NOT_YET },
      versions: readVersions(repository),
      code: digestCode(repository),
      earlier: all
        .filter((each) => each.year < year)
        .map((each) => ({ year: each.year, path: each.facts.path })),
    };
    writeSeal(folder, provisional);

    const out = join(staged.scratch, 'site');
    const at = instantOfSeal(provisional).toString();
    await buildSite({ editions: staged.editions, target: year, out, at, command });
    const counts = inspectBuiltSite(out, edition, series.url);

    const files = listFiles(out);
    const archive = join(staged.scratch, name);
    const { sha256 } = await writeZip(
      archive,
      files.map((path) => ({ path, content: join(out, path) })),
    );
    const site: [string, string][] = [];
    for (const path of files) site.push([path, await digestFile(join(out, path))]);
    const seal: SealFile = {
      ...provisional,
      site: Object.fromEntries(site),
      release: { file: name, sha256 },
    };
    const within = (path: string) => `editions/${year}/${path}`;
    return {
      seal,
      archive,
      counts,
      change: [
        ...sources,
        changeFile(editions, within(CRATE_FILE), Buffer.from(crate)),
        changeFile(editions, within('seal.json'), Buffer.from(printSeal(seal))),
      ].filter(({ before, after }) => after === null || before?.equals(after) !== true),
      [Symbol.dispose]: () => staged[Symbol.dispose](),
    };
  } catch (error) {
    staged[Symbol.dispose]();
    throw error;
  }
}

/** A file of the editions before and after. */
export function changeFile(editions: string, path: string, after: Buffer): FileChange {
  const file = join(editions, path.slice('editions/'.length));
  return { path, before: existsSync(file) ? readFileSync(file) : null, after };
}

function writeSeal(folder: string, seal: SealFile): void {
  writeFileSync(join(folder, 'seal.json'), printSeal(seal));
}

function printSeal(seal: SealFile): string {
  return `${JSON.stringify(seal, null, 2)}\n`;
}
