import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform, type Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../refusal.ts';
import { findPathConflict, isSafePath } from './safe-path.ts';

/** A file in an archive. */
export interface ZipEntry {
  readonly path: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** Its bytes, compared at their end with the checksum in the archive: what differs ends in an error. */
  open(): Promise<Readable>;
}

/** How much an archive may hold: what is more is no archive of ours, and could only fill the disk. */
export interface ZipLimits {
  readonly files: number;
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
}

const LIMITS: ZipLimits = { files: 500_000, bytes: 8 * 1024 ** 3 };

/**
 * The files of an archive, in its order; folders are left out. Every name and size is looked at before the first one is
 * given out.
 *
 * @param file its path
 * @throws {Refusal} when it is no archive, is broken, or holds what no archive of ours does: a path that leads out of
 *   the folder, one path twice, a link, something encrypted, more than `limits`
 */
export async function* readZip(file: string, limits = LIMITS): AsyncGenerator<ZipEntry, void, undefined> {
  let archive: ZipFile | undefined;
  try {
    archive = await openPromise(file, { strictFileNames: true, autoClose: false });
    const entries: Entry[] = [];
    let bytes = 0;
    for await (const entry of archive.eachEntry()) {
      bytes += entry.uncompressedSize;
      const fault = findFault(entry);
      if (fault !== undefined) throw new Refusal(`${file} is not unpacked: ${fault}.`);
      if (bytes > limits.bytes || entries.length >= limits.files)
        throw new Refusal(
          `${file} is not unpacked: it holds more than ${limits.files} files or ${limits.bytes} bytes.`,
        );
      if (!entry.fileName.endsWith('/')) entries.push(entry);
    }
    const twice = findPathConflict(entries.map(({ fileName }) => fileName));
    if (twice !== undefined)
      throw new Refusal(`${file} is not unpacked: two of its files claim the place of "${twice}".`);
    const opened = archive;
    for (const entry of entries)
      yield {
        path: entry.fileName,
        size: entry.uncompressedSize,
        open: async () => {
          const packed = await opened.openReadStreamPromise(entry);
          const whole = compareChecksum(entry);
          packed.on('error', (error) => whole.destroy(error));
          return packed.pipe(whole);
        },
      };
  } catch (error) {
    throw explainBroken(file, error);
  } finally {
    archive?.close();
  }
}

/**
 * Unpacks an archive into a folder, which is made where it is missing.
 *
 * @returns the paths of the files, in the archive's order
 * @throws {Refusal} see {@link readZip}; what was unpacked by then stays
 */
export async function extractZip(file: string, folder: string, limits = LIMITS): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const entry of readZip(file, limits)) {
    const target = join(folder, entry.path);
    await mkdir(dirname(target), { recursive: true });
    try {
      // `wx`: nothing that lies there already is written over, or through.
      await pipeline(await entry.open(), createWriteStream(target, { flags: 'wx' }));
    } catch (error) {
      throw explainBroken(file, error);
    }
    paths.push(entry.path);
  }
  return paths;
}

function findFault({ fileName, externalFileAttributes, versionMadeBy, generalPurposeBitFlag }: Entry) {
  const name = fileName.endsWith('/') ? fileName.slice(0, -1) : fileName;
  if (!isSafePath(name)) return `"${fileName}" would lead out of the folder`;
  if ((generalPurposeBitFlag & 1) !== 0) return `"${fileName}" is encrypted`;
  const type = (externalFileAttributes >>> 16) & 0o170000;
  const madeOnUnix = versionMadeBy >>> 8 === 3;
  return madeOnUnix && ![0, 0o100000, 0o040000].includes(type)
    ? `"${fileName}" is a link or a device, no file`
    : undefined;
}

/** The library compares sizes alone. */
function compareChecksum({ fileName, crc32: recorded }: Entry): Transform {
  let actual = 0;
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      actual = crc32(bytes, actual);
      done(null, bytes);
    },
    flush(done) {
      done(actual === recorded ? null : new Error(`"${fileName}" is not what was packed`));
    },
  });
}

/** What the library and zlib say of bytes that are no archive, as one sentence; other errors as they are. */
function explainBroken(file: string, error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return new Refusal(`${file} is not there.`, { cause: error });
  if (code === 'EISDIR') return new Refusal(`${file} is a folder, no ZIP archive.`, { cause: error });
  if (code !== '' && !code.startsWith('Z_') && code !== 'ERR_OUT_OF_RANGE') return error;
  if (/^(absolute|invalid relative) path|^invalid characters in fileName/.test(error.message))
    return new Refusal(
      `${file} is not unpacked: one of its files would lead out of the folder (${error.message}).`,
      {
        cause: error,
      },
    );
  return new Refusal(`${file} is no ZIP archive, or is broken: ${error.message.replace(/\.$/, '')}.`, {
    cause: error,
  });
}
