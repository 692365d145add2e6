import { BackupUnusable } from './backup-unusable.ts';

/**
 * A backup is a gzipped tar of these entries, in this order: what it is; the rows of each table in parts that begin and end with
 * a row, in the text format of PostgreSQL's COPY; and the checksums, by which a file that was cut short is known.
 */
export const MANIFEST_ENTRY = 'backup.json';
export const CHECKSUMS_ENTRY = 'checksums.json';

/** Where a part of a table's rows lies. */
export function partEntry(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(5, '0')}.copy`;
}

/** The table of an entry that holds rows. */
export function findTable(entry: string): string | undefined {
  return /^tables\/([\w.]+)\/\d+\.copy$/.exec(entry)?.[1];
}

/** The first entry. */
export interface BackupManifest {
  readonly format: typeof FORMAT;
  /** The database's time at which these were the rows; an instant in UTC. */
  readonly takenAt: string;
  /** Steps of the schema, in order. */
  readonly migrations: readonly string[];
  readonly tables: readonly BackedUpTable[];
}

/** A table as the rows of the backup fill it. */
export interface BackedUpTable {
  /** With its schema: `auth.user`. */
  readonly name: string;
  readonly columns: readonly string[];
}

/** The last entry. */
export interface BackupChecksums {
  /** SHA-256 in hexadecimal, by the names of the entries before. */
  readonly sha256: Readonly<Record<string, string>>;
  /** How many rows each table has. */
  readonly rows: Readonly<Record<string, number>>;
}

export const FORMAT = 'workshop database backup 1';

/** @throws {BackupUnusable} when the file says that it is something else */
export function parseManifest(text: string): BackupManifest {
  const manifest = JSON.parse(text) as Partial<BackupManifest> | null;
  if (manifest?.format === FORMAT) return manifest as BackupManifest;
  throw new BackupUnusable(
    `It is in the format "${manifest?.format ?? 'unknown'}", and this program reads "${FORMAT}". Restore it with the version that wrote it.`,
  );
}
