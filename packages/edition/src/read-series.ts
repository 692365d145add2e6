import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { z } from 'zod';
import { readLedger } from './deadline-ledger.ts';
import type { Edition, Series } from './edition.ts';
import type { Finding } from './finding.ts';
import { AssetsFile } from './schema/assets-file.ts';
import { ContributionsFile } from './schema/contributions-file.ts';
import { EditionFile } from './schema/edition-file.ts';
import { PeopleFile } from './schema/people-file.ts';
import { ScheduleFile } from './schema/schedule-file.ts';
import { SeriesFile } from './schema/series-file.ts';
import { describeIssue } from './schema-issue.ts';
import { SourceFile } from './source-file.ts';

/** The files of a series as far as they could be read, with what is wrong in them. */
export interface SeriesReading {
  /** `undefined` while `series.yaml` or `people.yaml` is unreadable; holds the editions that are whole. */
  readonly series: Series | undefined;
  readonly findings: readonly Finding[];
  /** By path from the folder: `people.yaml`, `2025/edition.yaml`. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/**
 * Reads `series.yaml`, `people.yaml` and every year's folder below `directory`. Nothing is thrown for bad content: it
 * becomes findings.
 *
 * @param upTo the last year to read; all of them without it
 */
export function readSeries(directory: string, upTo = Infinity): SeriesReading {
  const root = resolve(directory);
  const reader = new Reader(root);
  const facts = reader.yaml('series.yaml', SeriesFile);
  const people = reader.yaml('people.yaml', PeopleFile);
  const years = existsSync(root) ? readdirSync(root).filter((name) => /^\d{4}$/.test(name)) : [];
  const editions = years
    .map(Number)
    .filter((year) => year <= upTo)
    .sort((a, b) => a - b)
    .map((year) => readEdition(reader, root, year))
    .filter((edition) => edition !== undefined);
  return {
    series: facts && people && { facts, people, editions },
    findings: reader.findings,
    sources: reader.sources,
  };
}

function readEdition(reader: Reader, root: string, year: number): Edition | undefined {
  const folder = join(root, String(year));
  const facts = reader.yaml(`${year}/edition.yaml`, EditionFile);
  const schedule = reader.yaml(`${year}/schedule.yaml`, ScheduleFile, []);
  const contributions = reader.yaml(`${year}/contributions.yaml`, ContributionsFile, []);
  const assets = reader.yaml(`${year}/assets/assets.yaml`, AssetsFile, []);
  if (!facts || !schedule || !contributions || !assets) return undefined;
  return {
    year,
    slug: facts.path.slice(1),
    facts,
    ledgers: new Map(
      Object.entries(facts.dates).map(([key, entries]) => [key, readLedger(key, entries, facts.timezone)]),
    ),
    schedule,
    contributions,
    content: readContent(join(folder, 'content')),
    assets,
    folder,
    sealed: existsSync(join(folder, 'seal.json')),
  };
}

function readContent(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(names.sort().map((name) => [name.slice(0, -3), readFileSync(join(folder, name), 'utf8')]));
}

class Reader {
  readonly findings: Finding[] = [];
  readonly sources = new Map<string, SourceFile>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The checked data of a file; `absent` where the file may be missing; `undefined` after a finding. */
  yaml<S extends z.ZodType>(file: string, schema: S, absent?: z.infer<S>): z.infer<S> | undefined {
    const path = join(this.#root, file);
    if (!existsSync(path)) {
      if (absent !== undefined) return absent;
      this.#find('FILE_MISSING', file, { line: 1, column: 1 }, `${relative(this.#root, path)} is missing in ${this.#root}.`);
      return undefined;
    }
    const source = new SourceFile(file, readFileSync(path, 'utf8'));
    this.sources.set(file, source);
    for (const { message, position } of source.problems) this.#find('YAML_SYNTAX', file, position, message);
    if (source.problems.length > 0) return undefined;

    const result = schema.safeParse(source.data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const { message, position } = describeIssue(issue, source);
      this.#find('SCHEMA', file, position, message);
    }
    return undefined;
  }

  #find(code: string, file: string, position: { line: number; column: number }, message: string): void {
    this.findings.push({ code, severity: 'error', file, ...position, message });
  }
}
