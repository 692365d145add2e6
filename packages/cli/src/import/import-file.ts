import { basename, resolve } from 'node:path';
import type { Edition, PersonRecord } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { getEditionsFolder } from '../editions-folder.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { EXIT } from '../exit-code.ts';
import { findAsker } from '../person/ask-person.ts';
import { readPersonDecisions, type PersonDecisions } from '../person/person-decisions.ts';
import type { AskPerson } from '../person/settle-people.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportOutcome } from './import-outcome.ts';
import { finishImport } from './finish-import.ts';
import { requireOutside } from './rejects.ts';

/** What an importer works on. */
export interface ImportScope {
  /** The folder of the editions. */
  readonly editions: string;
  /** The edition that takes the data in. */
  readonly edition: Edition;
  /** The public origin of the series. */
  readonly origin: string;
  /** The register of persons. */
  readonly register: readonly PersonRecord[];
  /** The file that the data are in. */
  readonly file: string;
  /** Its name, for messages. */
  readonly name: string;
  readonly decisions: PersonDecisions;
  /** How to ask whom a name means; `undefined` where nobody can be asked. */
  readonly ask: AskPerson | undefined;
}

/**
 * Runs an importer: finds the edition, has the importer work out what changes, and shows, asks and writes.
 *
 * @throws {WrongUse} for a file, year or decision that is none
 * @throws {Refusal} for a sealed edition, a file that cannot be read, and a change that would bring errors
 */
export async function importFile<Options extends ImportOptions>(
  file: string,
  options: Options,
  read: (scope: ImportScope, options: Options) => Promise<ImportOutcome>,
): Promise<void> {
  const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
  const edition = getOpenEdition(editions, options.year);
  const rejects = options.rejects === undefined ? undefined : resolve(options.rejects);
  if (rejects !== undefined) requireOutside(rejects, editions);
  const outcome = await read(
    {
      editions,
      edition,
      origin: loadSeries(editions).facts.url,
      register: edition.people,
      file: resolve(file),
      name: basename(file),
      decisions: readPersonDecisions(options),
      ask: findAsker(options),
    },
    options,
  );
  await finishImport(editions, basename(file), outcome, { ...options, rejects });
  if (outcome.aside.length > 0) process.exitCode = EXIT.refused;
}
