import type { Temporal } from 'temporal-polyfill';
import type { Edition, Series } from '../edition.ts';
import type { PersonRecord } from '../schema/people-file.ts';
import type { SeriesFolder } from '../series-folder.ts';
import type { SeriesReading } from '../read-series.ts';
import type { DataPath } from '../source-file.ts';
import type { Place } from './finding-kind.ts';

/** What a check of the whole series sees. */
export interface SeriesScope {
  readonly series: Series;
  readonly folder: SeriesFolder;
  readonly now: Temporal.Instant;
  /** The register by id; of a repeated id the first. */
  readonly people: ReadonlyMap<string, PersonRecord>;
  /** The place of the value at `path` of a file, named from the folder of the editions. */
  readonly locate: (file: string, path: DataPath) => Place;
  /** The place of a key of the map at `path`. */
  readonly locateKey: (file: string, path: DataPath, key: string) => Place;
  /** The plain data of a file; `undefined` where there is no such file. */
  readonly data: (file: string) => unknown;
}

/** What a check of one edition sees. Its files are named from the edition's own folder: `schedule.yaml`. */
export interface EditionScope extends SeriesScope {
  readonly edition: Edition;
  /** Whom the edition's ids name, by id; `series.people` is the same, as a list. */
  readonly people: ReadonlyMap<string, PersonRecord>;
  /** The register of the whole series by id, which has a page for each person. */
  readonly register: ReadonlyMap<string, PersonRecord>;
}

/** Opens a whole series for checks at `now`. */
export function openSeriesScope(reading: SeriesReading, series: Series, now: Temporal.Instant): SeriesScope {
  const placed = (file: string, position?: { line: number; column: number }): Place => ({
    file,
    line: position?.line ?? 1,
    column: position?.column ?? 1,
  });
  return {
    series,
    folder: reading.folder,
    now,
    people: byId(series.people),
    locate: (file, path) => placed(file, reading.sources.get(file)?.locate(path)),
    locateKey: (file, path, key) => placed(file, reading.sources.get(file)?.locateKey(path, key)),
    data: (file) => reading.sources.get(file)?.data,
  };
}

/** Narrows a series to one edition of it. */
export function openEditionScope(scope: SeriesScope, edition: Edition): EditionScope {
  const within = (file: string) => `${edition.year}/${file}`;
  return {
    ...scope,
    edition,
    series: { ...scope.series, people: edition.people },
    people: edition.sealed ? byId(edition.people) : scope.people,
    register: scope.people,
    folder: {
      list: (folder) => scope.folder.list(folder === '' ? String(edition.year) : within(folder)),
      text: (file) => scope.folder.text(within(file)),
      sha256: (file) => scope.folder.sha256(within(file)),
    },
    locate: (file, path) => scope.locate(within(file), path),
    locateKey: (file, path, key) => scope.locateKey(within(file), path, key),
    data: (file) => scope.data(within(file)),
  };
}

/** Of a repeated id the first. */
function byId(people: readonly PersonRecord[]): ReadonlyMap<string, PersonRecord> {
  return new Map(people.toReversed().map((person) => [person.id, person]));
}
