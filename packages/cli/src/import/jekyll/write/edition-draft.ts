import type {
  ContentName,
  EditionFile,
  PersonRecord,
  RoleFacts,
  ScheduleRow,
  Contribution,
} from '@ml4astro/edition';
import type { ImportedAsset } from '../asset/import-assets.ts';
import type { SettledLedgers } from '../date/settle-ledgers.ts';

/** A fact, with the words of a comment where it was guessed. */
export interface Guessed<T> {
  readonly value: T;
  /** `undefined` where the page says it. */
  readonly comment: string | undefined;
}

/** An edition before it is written. */
export interface EditionDraft {
  readonly year: number;
  readonly title: string;
  readonly conference: EditionFile['conference'];
  readonly path: string;
  readonly hue: Guessed<number>;
  readonly timezone: Guessed<string>;
  readonly venue: EditionFile['venue'];
  readonly format: EditionFile['format'];
  readonly formerSite: string;
  readonly topics: EditionFile['topics'];
  readonly call: Omit<EditionFile['call'], 'form'>;
  readonly ledgers: SettledLedgers;
  /** Whether an organizer said when the dates were announced. */
  readonly announcedSaid: boolean;
  readonly published: EditionFile['published'];
  readonly people: readonly RoleFacts[];
  readonly sponsors: EditionFile['sponsors'];
  readonly contact: string | undefined;
  readonly registration: EditionFile['registration'];
  readonly reviewing: EditionFile['reviewing'];
  readonly poster: EditionFile['poster'];
  readonly links: EditionFile['links'];
  readonly schedule: readonly ScheduleRow[];
  readonly contributions: readonly Contribution[];
  readonly content: ReadonlyMap<ContentName, string>;
  readonly assets: readonly ImportedAsset[];
  readonly addedPeople: readonly PersonRecord[];
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}
