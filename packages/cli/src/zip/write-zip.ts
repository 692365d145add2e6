import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { ZipWriter } from '@zip.js/zip.js';
import { findPathConflict, isSafePath } from './safe-path.ts';
import type { ZipSource } from './zip-source.ts';

/** An archive as it was written. */
export interface WrittenZip {
  /** Of the whole file, in hexadecimal digits. */
  readonly sha256: string;
  /** Bytes of the file. */
  readonly size: number;
}

/** Midnight of 1 January 1980, the first moment that the format knows, as it is written there: in no zone. */
const FIRST_MOMENT = 0x0021_0000;

/** The system of the modes, as the format numbers it, with version 2.0 of the format. */
const MADE_ON_UNIX = (3 << 8) | 20;

/**
 * Writes an archive whose bytes depend on nothing but the paths and contents of its files: in order of their paths, with
 * one time and one mode for all. The library brings its own compressor: that of Node packs differently from processor
 * to processor. One file is read at a time, in pieces. A file that was there before is replaced once the new one is
 * whole, and stays when anything fails.
 *
 * @param file where to write; its folder must be there
 * @throws {TypeError} for a path that would leave the folder it is unpacked into, or is there twice
 */
export async function writeZip(file: string, sources: readonly ZipSource[]): Promise<WrittenZip> {
  const paths = sources.map(({ path }) => path);
  const wrong = paths.find((path) => !isSafePath(path)) ?? findPathConflict(paths);
  if (wrong !== undefined)
    throw new TypeError(`"${wrong}" cannot be a path in an archive, or is there twice.`);

  const part = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  const hash = createHash('sha256');
  let size = 0;
  const handle = await open(part, 'wx');
  try {
    const archive = new ZipWriter(
      new WritableStream<Uint8Array>({
        write: async (bytes) => {
          hash.update(bytes);
          size += bytes.length;
          await handle.writeFile(bytes);
        },
      }),
      {
        level: 9,
        useCompressionStream: false,
        useWebWorkers: false,
        extendedTimestamp: false,
        rawLastModDate: FIRST_MOMENT,
        versionMadeBy: MADE_ON_UNIX,
        msDosCompatible: false,
        unixMode: 0o100644,
      },
    );
    for (const { path, content } of sources.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
      await archive.add(path, await openContent(content));
    await archive.close();
    await handle.sync();
    await handle.close();
    await rename(part, file);
  } catch (error) {
    await handle.close();
    await rm(part, { force: true });
    throw error;
  }
  return { sha256: hash.digest('hex'), size };
}

/** With its size told, so that small archives need none of the format's later extensions. */
async function openContent(content: string | Uint8Array) {
  if (typeof content !== 'string')
    return { readable: new Blob([new Uint8Array(content)]).stream(), size: content.length };
  const { size } = await stat(content);
  return { readable: Readable.toWeb(createReadStream(content)), size };
}
