import { lstatSync, readFileSync } from 'node:fs';
import type { Change, FileChange } from './change.ts';
import { locateTarget } from './change-target.ts';

/** A change in the making: files as they were when it was begun, and as they will be. */
export class ChangeDraft {
  readonly #editions: string;
  readonly #files = new Map<string, { readonly before: Buffer | null; after: Buffer | null }>();

  /** @param editions the folder of the editions */
  constructor(editions: string) {
    this.#editions = editions;
  }

  /** The text of a file as it would be; empty where there is none. Paths are those of {@link FileChange}. */
  text(path: string): string {
    return this.#open(path).after?.toString() ?? '';
  }

  /** Writes the text of a file anew, from what it would be by now. A file that has none and gets none does not come into being. */
  edit(path: string, change: (text: string) => string): void {
    const text = this.text(path);
    const changed = change(text);
    if (changed !== text) this.write(path, Buffer.from(changed));
  }

  /** Writes a whole file; `null` takes it away. */
  write(path: string, bytes: Buffer | null): void {
    this.#open(path).after = bytes;
  }

  /** The files that really change, in the order in which they were first named. */
  toChange(): Change {
    return [...this.#files]
      .map(([path, { before, after }]): FileChange => ({ path, before, after }))
      .filter(({ before, after }) =>
        before === null || after === null ? before !== after : !before.equals(after),
      );
  }

  #open(path: string): { readonly before: Buffer | null; after: Buffer | null } {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const target = locateTarget(this.#editions, path);
    const before = lstatSync(target, { throwIfNoEntry: false }) ? readFileSync(target) : null;
    const file = { before, after: before };
    this.#files.set(path, file);
    return file;
  }
}
