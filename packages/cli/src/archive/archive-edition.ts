import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadSeries } from '@ml4astro/edition/load';
import { openClock } from '../clock-option.ts';
import { getEdition } from '../edition/get-edition.ts';
import { getEditionsFolder } from '../editions-folder.ts';
import { showSpinner } from '../progress/show-spinner.ts';
import { Refusal } from '../refusal.ts';
import { obtainSite } from '../site/obtain-site.ts';
import { WrongUse } from '../wrong-use.ts';
import { writeZip } from '../zip/write-zip.ts';
import type { ZipSource } from '../zip/zip-source.ts';
import { collectData } from './collect-data.ts';
import type { ArchiveOptions } from './command.ts';
import { describeArchive } from './describe-archive.ts';
import { digestContent } from './digest-content.ts';
import { listLeftOut } from './left-out.ts';
import { mapLeftOut } from './link-left-out.ts';
import { linkSite } from './link-site.ts';
import { makeReadingCopy } from './make-reading-copy.ts';
import { printArchive } from './print-archive.ts';

/**
 * Packs an edition for keeping.
 *
 * @param year as on the command line
 * @throws {Refusal} and {@link WrongUse}, with nothing written
 */
export async function archiveEdition(year: string, options: ArchiveOptions): Promise<void> {
  const clock = openClock(options.at);
  const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
  const edition = getEdition(editions, year);
  const series = loadSeries(editions);
  const out = resolve(options.out);
  checkOut(out, editions, options.force === true);

  const scratch = mkdtempSync(join(tmpdir(), 'workshop-archive-'));
  try {
    const site = join(scratch, 'site');
    // A sealed site that cannot be had is better kept otherwise than not at all: the archive says so.
    const { origin } = await obtainSite({
      editions,
      edition,
      out: site,
      at: options.at,
      releases: options.releaseDir === undefined ? undefined : resolve(options.releaseDir),
      command: 'workshop archive',
    });
    // A sealed edition keeps the facts of the series with which it was sealed.
    const facts = edition.sealedSeries ?? series.facts;
    const leftOut = listLeftOut(edition, site, facts.url);
    const files = mapLeftOut(leftOut);
    const note =
      `This is a copy of ${facts.shortName} ${edition.year} for reading from disk, without scripts, search and forms. ` +
      `It was published at ${facts.url}${edition.facts.path}/.`;
    const parts: Readonly<Record<string, readonly ZipSource[]>> = {
      data: collectData(edition, { ...series, facts }, leftOut, clock.now()),
      site: linkSite(site, facts.url, files),
      reading: makeReadingCopy({ site, slug: edition.slug, origin: facts.url, leftOut: files, note }),
    };
    const packed = Object.entries(parts).flatMap(([part, sources]) =>
      sources.map(({ path, content }) => ({ path: `${part}/${path}`, content })),
    );
    packed.push({
      path: 'README.txt',
      content: Buffer.from(describeArchive(edition, facts, origin, leftOut)),
    });
    const manifest = packed
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => `${digestContent(content)}  ${path}\n`);
    const all = [...packed, { path: 'manifest-sha256.txt', content: Buffer.from(manifest.join('')) }];
    const written = options.dryRun
      ? undefined
      : await showSpinner(`Packing ${all.length} files`, () => writeZip(out, all));
    process.stdout.write(printArchive({ out, origin, files: all, leftOut, written }, options.json === true));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function checkOut(out: string, editions: string, force: boolean): void {
  if (!existsSync(dirname(out))) throw new WrongUse(`--out ${out}: there is no folder ${dirname(out)}.`);
  if (`${out}/`.startsWith(`${editions}/`))
    throw new WrongUse(`--out ${out} lies among the editions. Name a file elsewhere.`);
  if (!existsSync(out)) return;
  if (!statSync(out).isFile()) throw new WrongUse(`--out ${out} is no file.`);
  if (!force) throw new Refusal(`${out} is there already, and stays. Give --force to replace it.`);
}
