import type { Readable } from 'node:stream';

/** Bytes that are safe in the store. */
export interface StoredFile {
  /** SHA-256 in hexadecimal: their name. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Where files lie, by the checksum of their bytes: a folder, or a bucket of an S3-compatible service. One store serves one
 * database: what its rows do not name is swept away.
 */
export interface FileStore {
  /**
   * Takes a stream in, never holding it whole. The same bytes twice are one file, as young as when they came last.
   *
   * @param limit in bytes
   * @returns once the bytes would survive a loss of power
   * @throws {WorkshopError} `FILE_TOO_LARGE` as soon as the limit is passed, `FILES_UNUSABLE` when the place fails; then
   *   nothing is left behind. What `source` throws comes through as it is
   */
  put(source: AsyncIterable<Uint8Array>, limit: number): Promise<StoredFile>;
  /** Whether the store has these bytes now. */
  has(sha256: string): Promise<boolean>;
  /** @throws {WorkshopError} `FILE_MISSING` when the store lost it */
  open(sha256: string): Promise<Readable>;
  /**
   * Gives `use` a path where the bytes can be read until it returns, for programs that read a file. They stay there even if
   * the store removes them meanwhile.
   *
   * @throws {WorkshopError} `FILE_MISSING` when the store lost it
   */
  withPath<T>(sha256: string, use: (path: string) => Promise<T>): Promise<T>;
  /** Every file older than `olderThan`, for the sweep of what no row names. */
  list(olderThan: Date): AsyncIterable<StoredFile>;
  /**
   * Removes a file; one that is not there is no fault.
   *
   * @param olderThan leaves a file that came, or came again, since
   */
  remove(sha256: string, olderThan?: Date): Promise<void>;
  /**
   * Removes what began before `olderThan` and never became a file, because the process died.
   *
   * @returns how many there were
   */
  clearUnfinished(olderThan: Date): Promise<number>;
  /**
   * Writes down whose store this is, unless somebody has.
   *
   * @param owner the database that asks
   * @returns whose it is
   */
  claim(owner: string): Promise<string>;
  close(): Promise<void>;
}
