import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract as createExtract } from 'tar-stream';
import {
  CHECKSUMS_ENTRY,
  MANIFEST_ENTRY,
  parseManifest,
  type BackupChecksums,
  type BackupManifest,
} from './backup-format.ts';
import { BackupUnusable } from './backup-unusable.ts';

/** Larger is no part of a backup, and is not taken into memory. */
const LARGEST = 256 * 1024 * 1024;

/** What a backup is read by, in its order. What is thrown stops the reading. */
export interface BackupReader {
  manifest(manifest: BackupManifest): Promise<void>;
  /** Rows of a table, before it is known whether the file is whole. */
  part(entry: string, content: Buffer): Promise<void>;
  /** Everything was read and every checksum is right. */
  end(checksums: BackupChecksums): Promise<void>;
}

/**
 * Reads a backup once, from its first byte to its last.
 *
 * @throws {BackupUnusable} when it is none, is cut short or was changed
 */
export async function readEntries(path: string, reader: BackupReader): Promise<void> {
  const extract = createExtract();
  const file = pipeline(createReadStream(path), createGunzip(), extract);
  file.catch(() => {});
  const sha256: Record<string, string> = {};
  let last: BackupChecksums | undefined;
  try {
    for await (const entry of extract) {
      const { name, size } = entry.header;
      if (last !== undefined || size > LARGEST)
        throw new BackupUnusable(`It has an entry too many: "${name}".`);
      const content = await buffer(entry);
      if (name === CHECKSUMS_ENTRY) {
        last = JSON.parse(content.toString('utf8')) as BackupChecksums;
        continue;
      }
      if ((Object.keys(sha256).length === 0) !== (name === MANIFEST_ENTRY))
        throw new BackupUnusable(`It does not begin with ${MANIFEST_ENTRY}.`);
      sha256[name] = createHash('sha256').update(content).digest('hex');
      if (name === MANIFEST_ENTRY) await reader.manifest(parseManifest(content.toString('utf8')));
      else await reader.part(name, content);
    }
    await file;
  } catch (error) {
    throw isReading(error) ? new BackupUnusable('It is no backup, or is damaged.', { cause: error }) : error;
  }
  if (last === undefined) throw new BackupUnusable('It is cut short: its end is missing.');
  const wrong = [...new Set([...Object.keys(last.sha256), ...Object.keys(sha256)])].find(
    (name) => last.sha256[name] !== sha256[name],
  );
  if (wrong !== undefined) throw new BackupUnusable(`It was changed: "${wrong}" is not what it was.`);
  await reader.end(last);
}

/** An error of the archive, not of what is done with its entries. */
function isReading(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  const { code, message } = error as NodeJS.ErrnoException;
  return (
    code?.startsWith('Z_') === true ||
    /tar|header|Unexpected end of data|unexpected end of file/i.test(message)
  );
}
