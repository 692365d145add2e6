import { loadSeries } from '@ml4astro/edition/load';
import { SEALED_PEOPLE, SEALED_SERIES } from '@ml4astro/edition/seal';
import { proposeChange } from '../change/propose-change.ts';
import { closeTodo } from './closed-todo.ts';
import type { SealOptions } from './command.ts';
import { describeSeal } from './describe-seal.ts';
import { placeRelease } from './place-release.ts';
import { changeFile, prepareSeal } from './prepare-seal.ts';
import { readInstant } from './read-instant.ts';
import { locateRelease, releaseName } from './release-file.ts';
import { getSealableEdition } from './sealable-edition.ts';
import { writeSealedPeople } from './sealed-people.ts';
import { writeSealedSeries } from './sealed-series.ts';
import { sealTurboTasks } from './sealed-turbo.ts';

/**
 * Seals an edition: takes along what it needs of the series, builds its site, looks at it, keeps it in one archive, and
 * writes every checksum into `seal.json`. All of that or nothing.
 *
 * @param editions the folder of the editions
 * @throws {Refusal} when it may not be sealed yet, or its site is not what it should be
 * @throws {WrongUse} for a year or an instant that is none
 */
export async function sealEdition(editions: string, year: string, options: SealOptions): Promise<void> {
  const sealedAt = readInstant(options.at);
  const edition = getSealableEdition(editions, year, sealedAt);
  const { facts, people } = loadSeries(editions);
  const within = (path: string) => `editions/${edition.year}/${path}`;
  const file = (path: string, text: string) => changeFile(editions, within(path), Buffer.from(text));
  using prepared = await prepareSeal({
    editions,
    year: edition.year,
    sources: [
      file(SEALED_PEOPLE, writeSealedPeople(edition, people)),
      file(SEALED_SERIES, writeSealedSeries(facts)),
      ...closeTodo(edition.folder, edition.year),
    ],
    sealedAt,
    errata: [],
    command: 'workshop seal',
  });
  const target = locateRelease(editions, releaseName(edition.slug), options.release);
  using release = placeRelease(prepared.archive, target, options);
  const { seal, counts } = prepared;
  const { written } = await proposeChange(
    editions,
    [...prepared.change, ...sealTurboTasks(edition.folder, edition.year, seal.release.file)],
    options,
    { sealedAt, release: { path: target, sha256: seal.release.sha256 }, ...counts },
    (change) => describeSeal(prepared, change, edition, target),
  );
  if (written) release.keep();
}
