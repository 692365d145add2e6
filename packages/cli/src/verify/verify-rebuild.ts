import { join } from 'node:path';
import { instantOfSeal, type SealFile } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { compareManifest } from '@ml4astro/edition/seal';
import { digestCode } from '../seal/digest-code.ts';
import { digestFile } from '../site/digest-file.ts';
import { readVersions } from '../seal/read-versions.ts';
import { stageEditions } from '../seal/stage-editions.ts';
import { buildSite } from '../site/build-site.ts';
import { getRepository } from '../site/find-repository.ts';
import { listFiles } from '../site/list-files.ts';
import { proveFiles, type Proof } from './proof.ts';

/**
 * Builds the site of a sealed edition again, from a copy, and compares every file with the seal. Where bytes differ, it
 * says what else differs from the day of the sealing.
 *
 * @throws {Refusal} when the site cannot be built
 * @throws {WorkshopError} `SERIES_UNREADABLE`
 */
export async function verifyRebuild(editions: string, year: string, seal: SealFile): Promise<Proof> {
  const repository = getRepository('workshop verify --rebuild');
  using staged = stageEditions(editions, [], Number(year));
  const out = join(staged.scratch, 'site');
  await buildSite({
    editions: staged.editions,
    target: Number(year),
    out,
    at: instantOfSeal(seal).toString(),
    command: 'workshop verify --rebuild',
  });
  const actual = new Map<string, string>();
  for (const path of listFiles(out)) actual.set(path, await digestFile(join(out, path)));
  const total = Object.keys(seal.site).length;
  const reasons = [...explainTools(repository, seal), ...explainEarlier(editions, Number(year), seal)];
  return proveFiles(
    compareManifest(seal.site, actual),
    total,
    `built again, all ${total} files are the same, byte for byte.`,
    reasons.length === 0 ? '' : ` Other than when it was sealed: ${reasons.join('; ')}.`,
  );
}

function explainTools(repository: string, { versions, code }: SealFile): readonly string[] {
  const now = readVersions(repository);
  const names = [...new Set([...Object.keys(versions), ...Object.keys(now)])].sort();
  const changed = names
    .filter((name) => versions[name] !== now[name])
    .map((name) => `${name} ${now[name] ?? 'gone'} (was ${versions[name] ?? 'not there'})`);
  const isOtherCode = code !== undefined && code !== digestCode(repository);
  return isOtherCode ? [...changed, 'the code of the site and its packages'] : changed;
}

function explainEarlier(editions: string, year: number, { earlier }: SealFile): readonly string[] {
  const now = loadSeries(editions, year)
    .editions.filter((each) => each.year < year)
    .map((each) => each.facts.path);
  const then = earlier.map(({ path }) => path);
  return now.join() === then.join()
    ? []
    : [`the earlier editions ${now.join(', ')} (were ${then.join(', ')})`];
}
