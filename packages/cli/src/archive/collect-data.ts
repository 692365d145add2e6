import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBoundaryBefore, type Edition, type Series } from '@ml4astro/edition';
import {
  CRATE_FILE,
  digestSources,
  openSeriesFolder,
  SEALED_PEOPLE,
  SEALED_SERIES,
} from '@ml4astro/edition/seal';
import type { Temporal } from 'temporal-polyfill';
import { describeCrate } from '../seal/crate/describe-crate.ts';
import { writeSealedPeople } from '../seal/sealed-people.ts';
import { writeSealedSeries } from '../seal/sealed-series.ts';
import type { ZipSource } from '../zip/zip-source.ts';
import { digestContent } from './digest-content.ts';
import type { LeftOutAsset } from './left-out.ts';

/**
 * The data of an edition: its sources, the persons whom it names, the facts of the series, its seal, and a description
 * as an RO-Crate. That of a sealed edition is the one that was sealed, unless assets are left out, of which the crate
 * must not speak as if they were there.
 *
 * @param now of an open edition's crate: it bears the last instant up to then at which the edition changed
 */
export function collectData(
  edition: Edition,
  series: Series,
  leftOut: readonly LeftOutAsset[],
  now: Temporal.Instant,
): readonly ZipSource[] {
  const { folder, seal } = edition;
  const left = new Set(leftOut.map(({ asset }) => `assets/${asset.file}`));
  const files = new Map<string, string | Buffer>(
    [...digestSources(openSeriesFolder(folder)).keys()]
      .filter((path) => !left.has(path))
      .map((path) => [path, join(folder, path)]),
  );
  if (seal === undefined) {
    files.set(SEALED_PEOPLE, Buffer.from(writeSealedPeople(edition, series.people)));
    files.set(SEALED_SERIES, Buffer.from(writeSealedSeries(series.facts)));
  }
  if (seal === undefined || left.size > 0 || !files.has(CRATE_FILE)) {
    files.delete(CRATE_FILE);
    const described = [...files]
      .map(([path, content]) => ({ path, sha256: digestContent(content), size: sizeOf(content) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const sealedAt = seal?.sealedAt ?? (findBoundaryBefore([edition], now) ?? now).toString();
    const correctedAt = seal?.errata.at(-1)?.announced;
    const facts = { edition, series: series.facts, files: described, sealedAt, correctedAt };
    files.set(CRATE_FILE, Buffer.from(describeCrate(facts)));
  }
  if (seal !== undefined) files.set('seal.json', readFileSync(join(folder, 'seal.json')));
  return [...files].map(([path, content]) => ({ path, content }));
}

function sizeOf(content: string | Buffer): number {
  return typeof content === 'string' ? statSync(content).size : content.length;
}
