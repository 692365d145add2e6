import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { WrongUse } from '../wrong-use.ts';

/** The largest file that is taken, in bytes: 20 MB. */
export const LARGEST_FILE = 20_000_000;

const KINDS: Readonly<Record<string, 'picture' | 'paper'>> = {
  '.jpg': 'picture',
  '.jpeg': 'picture',
  '.png': 'picture',
  '.webp': 'picture',
  '.avif': 'picture',
  '.pdf': 'paper',
};

/** A file of the organizer's folder that looks like one we take. */
export interface FoundFile {
  /** Its name in the folder. */
  readonly name: string;
  readonly kind: 'picture' | 'paper';
  /** Reads it. Nothing of a folder is kept in memory at once. */
  readonly read: () => Buffer;
}

/** A file that is left where it is, and why. */
export interface LeftFile {
  readonly name: string;
  readonly reason: string;
  /** True when it is of a kind that we take and could not be: the command then fails. */
  readonly refused: boolean;
}

/**
 * Looks through a folder, not into its folders.
 *
 * @throws {WrongUse} when there is no such folder
 */
export function lookThrough(folder: string): {
  readonly found: readonly FoundFile[];
  readonly left: readonly LeftFile[];
} {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongUse(`${folder} is not a folder. Name the one that holds the portraits and PDFs.`);
  }
  const found: FoundFile[] = [];
  const left: LeftFile[] = [];
  for (const name of readdirSync(folder).sort()) {
    const kind = KINDS[extname(name).toLowerCase()];
    const reason = reasonToLeave(join(folder, name), name, kind !== undefined);
    if (reason !== undefined) left.push({ name, ...reason });
    else if (kind !== undefined) found.push({ name, kind, read: () => readFileSync(join(folder, name)) });
  }
  return { found, left };
}

function reasonToLeave(
  path: string,
  name: string,
  known: boolean,
): { reason: string; refused: boolean } | undefined {
  const stat = lstatSync(path);
  if (name.startsWith('.')) return { reason: 'it is hidden', refused: false };
  if (stat.isSymbolicLink())
    return { reason: 'it is a symbolic link; put the file itself there', refused: false };
  if (stat.isDirectory()) return { reason: 'it is a folder; name it in a call of its own', refused: false };
  if (!stat.isFile() || !known)
    return { reason: 'it is neither a JPEG, PNG, WebP or AVIF picture nor a PDF', refused: false };
  if (stat.size > LARGEST_FILE) {
    return {
      reason: `it has ${megabytes(stat.size)} MB; the most is ${megabytes(LARGEST_FILE)}`,
      refused: true,
    };
  }
  return undefined;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
