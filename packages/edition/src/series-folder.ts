import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Ten thousand papers with their abstracts take a third of this; reading more could only fill the memory. */
export const LARGEST_TEXT = 64 * 1024 * 1024;

/** What lies directly in a folder. `other` is what an edition never holds: a symbolic link, a socket. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** A text, or why there is none. */
export type TextReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-file' }
  /** `size` in bytes. */
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'not-utf8' };

/** The folder of the editions, read when asked. Paths are relative to it, with `/`. */
export interface SeriesFolder {
  /** The entries of a folder, by name; none where there is no such folder. */
  list(folder: string): readonly FolderEntry[];
  /** A text file, which must be UTF-8. A byte order mark is left out. */
  text(file: string): TextReading;
  /** The SHA-256 of a file in hexadecimal digits; `undefined` where there is no such file. */
  sha256(file: string): string | undefined;
}

/** The folder at `root`, an absolute path. Nothing is kept: each call looks again. */
export function openSeriesFolder(root: string): SeriesFolder {
  const kindOf = (path: string) => {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
    return { kind, size: stat.size } as const;
  };
  return {
    list: (folder) => {
      if (kindOf(folder)?.kind !== 'folder') return [];
      return readdirSync(join(root, folder))
        .sort()
        .map((name) => ({ name, kind: kindOf(`${folder}/${name}`)?.kind ?? 'other' }));
    },
    text: (file) => {
      const found = kindOf(file);
      if (found === undefined) return { kind: 'missing' };
      if (found.kind !== 'file') return { kind: 'not-a-file' };
      if (found.size > LARGEST_TEXT) return { kind: 'too-large', size: found.size };
      return decode(readFileSync(join(root, file)));
    },
    sha256: (file) =>
      kindOf(file)?.kind === 'file'
        ? createHash('sha256')
            .update(readFileSync(join(root, file)))
            .digest('hex')
        : undefined,
  };
}

function decode(bytes: Uint8Array): TextReading {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not-utf8' };
  }
}
