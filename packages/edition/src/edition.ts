import type { DeadlineLedger } from './deadline-ledger.ts';
import type { Asset } from './schema/assets-file.ts';
import type { Contribution } from './schema/contributions-file.ts';
import type { EditionFile } from './schema/edition-file.ts';
import type { PersonRecord } from './schema/people-file.ts';
import type { ScheduleRow } from './schema/schedule-file.ts';
import type { SealFile } from './schema/seal-file.ts';
import type { SeriesFile } from './schema/series-file.ts';
import type { Todo } from './schema/todo-file.ts';

/** One year of the series, as its files say it. */
export interface Edition {
  readonly year: number;
  /** First segment of its address and name of its static build; ends in the year: `icml2025`. */
  readonly slug: string;
  readonly facts: EditionFile;
  readonly ledgers: ReadonlyMap<string, DeadlineLedger>;
  readonly schedule: readonly ScheduleRow[];
  readonly contributions: readonly Contribution[];
  /** Prose by the name of its file without `.md`. */
  readonly content: ReadonlyMap<string, string>;
  /** Its own texts of the desk's mails, by the template's name: `content/mail/sign-in.md`. */
  readonly mails: ReadonlyMap<string, string>;
  readonly assets: readonly Asset[];
  /** Whom its ids name: the register of the series, or a sealed edition's own copy of what it needs of that. */
  readonly people: readonly PersonRecord[];
  /** What its organizers still have to do; published nowhere. */
  readonly todo: readonly Todo[];
  /** Absolute path of the folder of the edition's files. */
  readonly folder: string;
  /** What a sealed edition was made of; `undefined` while it is open. */
  readonly seal: SealFile | undefined;
  /** Whether it has a seal. */
  readonly sealed: boolean;
  /** The facts of the series that a sealed edition took along; `undefined` while it is open. */
  readonly sealedSeries: SeriesFile | undefined;
}

/** The series over all its years. */
export interface Series {
  readonly facts: SeriesFile;
  readonly people: readonly PersonRecord[];
  /** Oldest first. */
  readonly editions: readonly Edition[];
}

/** The folder of `content/` that holds texts of mails. */
export const MAIL_FOLDER = 'mail';

/** The names of an edition's prose, each a Markdown file of `content/`. */
export const CONTENT_NAMES = [
  'rationale',
  'call',
  'guidelines',
  'submission-process',
  'reviewing',
  'logistics',
  'registration',
  'poster',
  'venue',
] as const;
export type ContentName = (typeof CONTENT_NAMES)[number];
