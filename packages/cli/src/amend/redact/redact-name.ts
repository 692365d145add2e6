import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SealFile, Series } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { agree } from '../../change/agree.ts';
import { findNewErrors } from '../../change/check-change.ts';
import type { Change } from '../../change/change.ts';
import { writeChange } from '../../change/write-change.ts';
import { Refusal } from '../../refusal.ts';
import { placeRelease, type PlacedRelease } from '../../seal/place-release.ts';
import { prepareSeal, type PreparedSeal } from '../../seal/prepare-seal.ts';
import { readInstant } from '../../seal/read-instant.ts';
import { locateRelease } from '../../seal/release-file.ts';
import { WrongUse } from '../../wrong-use.ts';
import { assertLater, assertUnbroken } from '../assert-amendable.ts';
import type { AmendOptions } from '../command.ts';
import { describeRedaction } from './describe-redaction.ts';
import { listEditionsFiles } from './list-texts.ts';
import { listMentionsElsewhere } from './list-mentions-elsewhere.ts';
import { listRemains } from './list-remains.ts';
import { listUntouched } from './list-untouched.ts';
import { replaceName } from './name-patterns.ts';
import { planReplacement, type NameReplacement } from './name-replacement.ts';
import { redactFiles } from './redact-files.ts';
import type { Redaction } from './redaction.ts';

/** What readers of a sealed edition are told, unless the organizer says it otherwise: that, and no name. */
const REASON = 'The name of a person was brought up to date.';

/**
 * Replaces a person's name in every year, sealed years included, and builds the sites of those anew. Neither what is
 * written nor what is said names the old one. All of it or nothing.
 *
 * @param editions the folder of the editions
 * @throws {Refusal} when the name is nowhere, or the editions would have an error
 * @throws {WrongUse} for names that cannot be replaced
 */
export async function redactName(
  editions: string,
  redaction: Redaction,
  options: AmendOptions,
): Promise<void> {
  if (options.release !== undefined)
    throw new WrongUse(
      '--redact may change several years: it keeps their sites in .data/releases, without --release.',
    );
  const series = readWhole(editions);
  const replacement = planReplacement(redaction, series.people);
  try {
    await replaceEverywhere(editions, series, redaction.old, replacement, options);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // What others say may repeat what they read.
    const message = replaceName(error.message, replacement.patterns).text;
    throw error instanceof WrongUse ? new WrongUse(message) : new Refusal(message);
  }
}

/** What is wrong in files may be told with their words: the check tells it, not this. */
function readWhole(editions: string): Series {
  try {
    return loadSeries(editions);
  } catch {
    throw new Refusal(
      'Nothing was written: the editions cannot be read. "workshop check" says why; mend that first.',
    );
  }
}

async function replaceEverywhere(
  editions: string,
  series: Series,
  old: string,
  replacement: NameReplacement,
  options: AmendOptions,
): Promise<void> {
  const { patterns } = replacement;
  const reason = options.reason?.trim() ?? REASON;
  if (replaceName(reason, patterns).count > 0)
    throw new WrongUse('Nothing was written: the reason would name the old name to every reader.');
  const announced = readInstant(options.at);
  const files = listEditionsFiles(editions);
  const { change, count, unlinked } = redactFiles(files, replacement);
  const sealed = series.editions.flatMap(({ year, seal }) => {
    if (seal === undefined) return [];
    const own = change.filter(({ path }) => path.startsWith(`editions/${year}/`));
    const errata = seal.errata.map((each) => ({ ...each, reason: replaceName(each.reason, patterns).text }));
    const isMeant =
      own.length > 0 || errata.some((each, index) => each.reason !== seal.errata[index]?.reason);
    return isMeant ? [{ year, seal, own, errata }] : [];
  });
  if (change.length === 0 && sealed.length === 0)
    throw new Refusal('Nothing was written: the name that was to be replaced is nowhere in the editions.');

  using cleanup = new DisposableStack();
  const releases: PlacedRelease[] = [];
  const prepared: PreparedSeal[] = [];
  for (const { year, seal, own, errata } of sealed) {
    assertLater(announced, seal, String(year));
    assertUnbroken(editions, String(year), seal);
    const made = cleanup.use(
      await resealYear(editions, { year, seal, own, errata: [...errata, { announced, reason }] }, change),
    );
    prepared.push(made);
    const target = locateRelease(editions, seal.release.file);
    releases.push(cleanup.use(placeRelease(made.archive, target, options)));
  }
  const whole = [
    ...new Map(
      [...change, ...prepared.flatMap((each) => each.change)].map((each) => [each.path, each]),
    ).values(),
  ];
  const errors = findNewErrors(editions, whole);
  if (errors.length > 0)
    throw new Refusal(
      `Nothing was written. The editions would have these errors:\n${errors.map(({ file, line, column, code, message }) => `  ${file}:${line}:${column} ${code} ${message}`).join('\n')}`,
    );

  const report = {
    places: count,
    unlinked,
    files: whole.filter(({ after }) => after !== null).map(({ path }) => path),
    resealed: sealed.map(({ year }) => year),
    untouched: listUntouched(files, series, replacement),
    parts: listRemains(files, old, replacement),
    elsewhere: listMentionsElsewhere(editions, replacement),
  };
  if (!options.json) process.stdout.write(describeRedaction(report, reason));
  const written = !options.dryRun && (options.yes === true || (await agree(options)));
  if (written) {
    writeChange(editions, whole);
    for (const release of releases) release.keep();
    forgetBuilds(editions, whole);
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ written, ...report }, null, 2)}\n`);
}

function resealYear(
  editions: string,
  { year, seal, own, errata }: { year: number; seal: SealFile; own: Change; errata: SealFile['errata'] },
  staged: Change,
): Promise<PreparedSeal> {
  return prepareSeal({
    editions,
    year,
    sources: own,
    staged,
    sealedAt: seal.sealedAt,
    errata,
    command: 'workshop amend',
  });
}

/** Sites that were built before name the old one. They are made again when they are next asked for. */
function forgetBuilds(editions: string, change: Change): void {
  const years = new Set(change.flatMap(({ path }) => /^editions\/(\d{4})\//.exec(path)?.[1] ?? []));
  for (const year of years) rmSync(join(editions, year, 'build'), { recursive: true, force: true });
}
