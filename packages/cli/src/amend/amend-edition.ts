import { frozenClock, parseInstant } from '@ml4astro/edition';
import { checkSeries } from '@ml4astro/edition/check';
import { readSeries } from '@ml4astro/edition/load';
import { compareManifest, digestSources, openSeriesFolder } from '@ml4astro/edition/seal';
import { proposeChange } from '../change/propose-change.ts';
import { getEdition } from '../edition/get-edition.ts';
import { Refusal } from '../refusal.ts';
import { describeSeal } from '../seal/describe-seal.ts';
import { getSeal } from '../seal/get-seal.ts';
import { placeRelease } from '../seal/place-release.ts';
import { prepareSeal } from '../seal/prepare-seal.ts';
import { readInstant } from '../seal/read-instant.ts';
import { locateRelease } from '../seal/release-file.ts';
import { WrongUse } from '../wrong-use.ts';
import { assertLater } from './assert-amendable.ts';
import type { AmendOptions } from './command.ts';

/**
 * Records a correction of a sealed edition: takes the checksums of its files as they are now, with an erratum that tells
 * its readers what was wrong, and builds its site anew. All of that or nothing.
 *
 * @param editions the folder of the editions
 * @throws {Refusal} when nothing changed, the edition is not sealed, or its files have errors
 * @throws {WrongUse} for a year or an instant that is none, and without a reason
 */
export async function amendEdition(
  editions: string,
  year: string | undefined,
  options: AmendOptions,
): Promise<void> {
  if (year === undefined)
    throw new WrongUse('Name the year that was corrected: workshop amend 2023 --reason "…".');
  if (options.reason === undefined || options.reason.trim() === '')
    throw new WrongUse('Say what was wrong, for readers: --reason "The second speaker’s name was misspelt."');
  const seal = getSeal(editions, year);
  const announced = readInstant(options.at);
  assertLater(announced, seal, year);
  const edition = getEdition(editions, year);
  if (compareManifest(seal.sources, digestSources(openSeriesFolder(edition.folder))).length === 0)
    throw new Refusal(
      `Nothing of ${year} differs from its seal, so there is nothing to amend. Correct its files first.`,
    );
  assertNoErrors(editions, edition.year, announced);

  using prepared = await prepareSeal({
    editions,
    year: edition.year,
    sources: [],
    sealedAt: seal.sealedAt,
    errata: [...seal.errata, { announced, reason: options.reason.trim() }],
    command: 'workshop amend',
  });
  const target = locateRelease(editions, seal.release.file, options.release);
  using release = placeRelease(prepared.archive, target, options);
  const { written } = await proposeChange(
    editions,
    prepared.change,
    options,
    { release: { path: target, sha256: prepared.seal.release.sha256 }, ...prepared.counts },
    (change) => describeSeal(prepared, change, edition, target),
  );
  if (written) release.keep();
}

/** What the seal says is broken is what is being amended. */
function assertNoErrors(editions: string, year: number, at: string): void {
  const errors = checkSeries(readSeries(editions), { year, clock: frozenClock(parseInstant(at)) }).filter(
    ({ severity, code }) => severity === 'error' && code !== 'SEAL_BROKEN',
  );
  if (errors.length === 0) return;
  const lines = errors.map(
    ({ file, line, column, code, message }) => `  ${file}:${line}:${column} ${code} ${message}`,
  );
  throw new Refusal(`Nothing was written: mend these errors first.\n${lines.join('\n')}`);
}
