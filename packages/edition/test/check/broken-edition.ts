import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A series in which nothing is wrong. Every broken one is this with one defect planted. */
export const VALID = fileURLToPath(new URL('./valid', import.meta.url));

/** One change to a file, named from the folder of the editions. */
export type Patch =
  | { readonly kind: 'replace'; readonly file: string; readonly from: string; readonly to: string }
  | { readonly kind: 'write'; readonly file: string; readonly content: string | Uint8Array }
  | { readonly kind: 'remove'; readonly file: string }
  | { readonly kind: 'link'; readonly file: string; readonly target: string }
  | { readonly kind: 'copy'; readonly file: string; readonly to: string };

/** A planted defect and the one finding that it must bring. */
export interface BrokenEdition {
  /** The defect, as a sentence about the world. */
  readonly defect: string;
  readonly patches: readonly Patch[];
  readonly code: string;
  /** `2031/schedule.yaml:12:3`. */
  readonly place: string;
  /** What stands in the file from that place on; empty where the finding is about the file itself. */
  readonly reads: string;
  /** Part of the message: the value, and what would be right. */
  readonly says: string;
  /** When the check runs; before the workshop and after its call, unless told. */
  readonly at?: string;
}

/** Replaces a text that stands in the file once. */
export function replace(file: string, from: string, to: string): Patch {
  return { kind: 'replace', file, from, to };
}

/** Writes a whole file. */
export function write(file: string, content: string | Uint8Array): Patch {
  return { kind: 'write', file, content };
}

/** Makes a copy of the valid series with the patches in it; the caller disposes of the folder. */
export function plant(patches: readonly Patch[]): { readonly folder: string } & Disposable {
  const folder = mkdtempSync(join(tmpdir(), 'broken-edition-'));
  cpSync(VALID, folder, { recursive: true });
  for (const patch of patches) apply(folder, patch);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

function apply(folder: string, patch: Patch): void {
  const path = join(folder, patch.file);
  mkdirSync(dirname(path), { recursive: true });
  switch (patch.kind) {
    case 'remove':
      return rmSync(path, { recursive: true });
    case 'write':
      return writeFileSync(path, patch.content);
    case 'link':
      return symlinkSync(patch.target, path);
    case 'copy':
      return cpSync(path, join(folder, patch.to), { recursive: true });
    case 'replace': {
      const parts = readFileSync(path, 'utf8').split(patch.from);
      if (parts.length !== 2)
        throw new Error(`"${patch.from}" stands ${parts.length - 1} times in ${patch.file}, not once.`);
      return writeFileSync(path, parts.join(patch.to));
    }
  }
}
