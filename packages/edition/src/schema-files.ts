import { AssetsFile } from './schema/assets-file.ts';
import { ContributionsFile } from './schema/contributions-file.ts';
import { EditionFile } from './schema/edition-file.ts';
import { PeopleFile } from './schema/people-file.ts';
import { ScheduleFile } from './schema/schedule-file.ts';
import { SealFile } from './schema/seal-file.ts';
import { SeriesFile } from './schema/series-file.ts';
import { TodoFile } from './schema/todo-file.ts';

/** Every file kind of the edition language: its JSON Schema is `schema/<name>.schema.json`, generated from here. */
export const SCHEMA_FILES = {
  series: SeriesFile,
  people: PeopleFile,
  edition: EditionFile,
  schedule: ScheduleFile,
  contributions: ContributionsFile,
  assets: AssetsFile,
  todo: TodoFile,
  seal: SealFile,
} as const;
export type SchemaFileName = keyof typeof SCHEMA_FILES;
