import { resolve } from 'node:path';
import type { z } from 'zod';
import { suggest } from './closest-word.ts';
import { readLedger } from './deadline-ledger.ts';
import { MAIL_FOLDER, type Edition, type Series } from './edition.ts';
import type { Finding } from './finding.ts';
import { AssetsFile } from './schema/assets-file.ts';
import { ContributionsFile } from './schema/contributions-file.ts';
import { EditionFile } from './schema/edition-file.ts';
import { PeopleFile, type PersonRecord } from './schema/people-file.ts';
import { ScheduleFile } from './schema/schedule-file.ts';
import { SealFile } from './schema/seal-file.ts';
import { SeriesFile } from './schema/series-file.ts';
import { TodoFile } from './schema/todo-file.ts';
import { describeIssue } from './schema-issue.ts';
import { seenFromEdition } from './seal/seen-from-edition.ts';
import { SEALED_PEOPLE, SEALED_SERIES, TODO_FILE } from './seal/digest-sources.ts';
import { LARGEST_TEXT, openSeriesFolder, type SeriesFolder } from './series-folder.ts';
import { SourceFile } from './source-file.ts';

/** The files of a series as far as they could be read, with what is wrong in them. */
export interface SeriesReading {
  /** `undefined` while `series.yaml` or `people.yaml` is unreadable; holds the editions that are whole. */
  readonly series: Series | undefined;
  /** The years that have a folder, readable or not, oldest first. */
  readonly years: readonly number[];
  readonly findings: readonly Finding[];
  /** By path from the folder: `people.yaml`, `2025/edition.yaml`. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** The folder itself, for what is read only when asked: names and checksums. */
  readonly folder: SeriesFolder;
}

/**
 * Reads `series.yaml`, `people.yaml` and every year's folder below `directory`. Nothing is thrown for bad content: it
 * becomes findings.
 *
 * @param upTo the last year to read, whose view of the series it then is; all of them without it
 */
export function readSeries(directory: string, upTo = Infinity): SeriesReading {
  const root = resolve(directory);
  const reader = new Reader(openSeriesFolder(root));
  const facts = reader.yaml('series.yaml', SeriesFile);
  const people = reader.yaml('people.yaml', PeopleFile);
  const years = reader.folder
    .list('')
    .filter(({ name, kind }) => kind === 'folder' && /^\d{4}$/.test(name))
    .map(({ name }) => Number(name))
    .filter((year) => year <= upTo)
    .sort((a, b) => a - b);
  const editions = years
    .map((year) => readEdition(reader, root, year, people ?? []))
    .filter((edition) => edition !== undefined);
  return {
    series: facts && people && seenFromEdition({ facts, people, editions }, upTo),
    years,
    findings: reader.findings,
    sources: reader.sources,
    folder: reader.folder,
  };
}

function readEdition(
  reader: Reader,
  root: string,
  year: number,
  register: readonly PersonRecord[],
): Edition | undefined {
  const facts = reader.yaml(`${year}/edition.yaml`, EditionFile);
  const schedule = reader.yaml(`${year}/schedule.yaml`, ScheduleFile, []);
  const contributions = reader.yaml(`${year}/contributions.yaml`, ContributionsFile, []);
  const assets = reader.yaml(`${year}/assets/assets.yaml`, AssetsFile, []);
  const todo = reader.yaml(`${year}/${TODO_FILE}`, TodoFile, []);
  const names = new Set(reader.folder.list(String(year)).map(({ name }) => name));
  const sealed = names.has('seal.json');
  const seal = sealed ? reader.yaml(`${year}/seal.json`, SealFile) : undefined;
  // A name that somebody takes later belongs to later editions; this one stays as it was sealed.
  const people = sealed ? reader.yaml(`${year}/${SEALED_PEOPLE}`, PeopleFile) : register;
  // Where it is missing, the manifest tells.
  const takesSeries = sealed && names.has(SEALED_SERIES);
  const sealedSeries = takesSeries ? reader.yaml(`${year}/${SEALED_SERIES}`, SeriesFile) : undefined;
  const content = readTexts(reader, `${year}/content`);
  const mails = readTexts(reader, `${year}/content/${MAIL_FOLDER}`);
  if (!facts || !schedule || !contributions || !assets || !todo || !people || (sealed && !seal))
    return undefined;
  if (takesSeries && !sealedSeries) return undefined;
  return {
    year,
    slug: facts.path.slice(1),
    facts,
    ledgers: new Map(
      Object.entries(facts.dates).map(([key, entries]) => [key, readLedger(key, entries, facts.timezone)]),
    ),
    schedule,
    contributions,
    content,
    mails,
    assets,
    todo,
    folder: resolve(root, String(year)),
    people,
    seal,
    sealed,
    sealedSeries,
  };
}

function readTexts(reader: Reader, folder: string): ReadonlyMap<string, string> {
  const files = reader.folder.list(folder).filter(({ name }) => name.endsWith('.md'));
  return new Map(
    files.flatMap(({ name }) => {
      const text = reader.text(`${folder}/${name}`);
      return text === undefined ? [] : [[name.slice(0, -3), text] as const];
    }),
  );
}

class Reader {
  readonly findings: Finding[] = [];
  readonly sources = new Map<string, SourceFile>();
  readonly folder: SeriesFolder;

  constructor(folder: SeriesFolder) {
    this.folder = folder;
  }

  /** The checked data of a file; `absent` where the file may be missing; `undefined` after a finding. */
  yaml<S extends z.ZodType>(file: string, schema: S, absent?: z.infer<S>): z.infer<S> | undefined {
    const reading = this.folder.text(file);
    if (absent !== undefined && reading.kind === 'missing') return absent;
    const text = this.text(file, reading);
    if (text === undefined) return undefined;

    const source = new SourceFile(file, text);
    this.sources.set(file, source);
    for (const { code, message, position } of source.problems) this.#find(code, file, message, position);
    if (source.problems.length > 0) return undefined;

    const result = schema.safeParse(source.data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      for (const { code, message, position } of describeIssue(issue, schema, source)) {
        this.#find(code, file, message, position);
      }
    }
    return undefined;
  }

  /** A text file; `undefined` after a finding. */
  text(file: string, reading = this.folder.text(file)): string | undefined {
    if (reading.kind === 'text') return reading.text;
    const [code, message] = {
      missing: () => ['FILE_MISSING', `${file} is missing.${this.#suggestName(file)}`] as const,
      'not-a-file': () => ['FILE_UNREADABLE', `${file} is a folder or a link; a file belongs here.`] as const,
      'too-large': () =>
        [
          'FILE_UNREADABLE',
          `${file} has more than ${LARGEST_TEXT / 1024 / 1024} MiB; no text of an edition is so long.`,
        ] as const,
      'not-utf8': () => ['FILE_UNREADABLE', `${file} is not UTF-8. Save it in that encoding.`] as const,
    }[reading.kind]();
    this.#find(code, file, message, { line: 1, column: 1 });
    return undefined;
  }

  #suggestName(file: string): string {
    const [name = '', ...folders] = file.split('/').reverse();
    const beside = this.folder.list(folders.reverse().join('/')).map((entry) => entry.name);
    return suggest(name, beside).replace('Did you mean', 'Is it').replace('?', ', misnamed?');
  }

  #find(code: string, file: string, message: string, position: { line: number; column: number }): void {
    this.findings.push({ code, severity: 'error', file, ...position, message });
  }
}
