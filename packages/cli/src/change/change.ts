/** A file before and after a command. */
export interface FileChange {
  /** From the folder that holds `editions/`: `editions/2025/edition.yaml`, `pnpm-lock.yaml`. */
  readonly path: string;
  /** What the file holds now; `null` where there is none. */
  readonly before: Buffer | null;
  /** What it will hold; `null` takes it away. */
  readonly after: Buffer | null;
}

/** Every file that a command changes, kept all or not at all. */
export type Change = readonly FileChange[];
