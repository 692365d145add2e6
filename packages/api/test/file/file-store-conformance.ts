import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { WorkshopError } from '@ml4astro/edition';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FileStore, StoredFile } from '../../src/desk/file/file-store.ts';

const MEGABYTE = 1_000_000;
const FUTURE = new Date('2100-01-01T00:00:00Z');
const PAST = new Date('2020-01-01T00:00:00Z');
const NOBODYS = '0'.repeat(64);

/** A stream of `size` bytes in pieces of 64 KB, which notes whether it was closed. */
class Source implements AsyncIterable<Uint8Array> {
  isClosed = false;
  readonly size: number;
  readonly #failAt: number;

  constructor(size: number, failAt = Number.POSITIVE_INFINITY) {
    this.size = size;
    this.#failAt = failAt;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (let sent = 0; sent < this.size; sent += 65_536) {
        if (sent >= this.#failAt) throw new Error('The line went dead.');
        yield await Promise.resolve(Buffer.alloc(Math.min(65_536, this.size - sent), sent % 251));
      }
    } finally {
      this.isClosed = true;
    }
  }
}

const text = (words: string) => Readable.from([Buffer.from(words)]);
const sha256 = (words: string | Buffer) => createHash('sha256').update(words).digest('hex');

/** What a store lists, in the order of the names. */
export async function listFiles(store: FileStore, olderThan = FUTURE): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for await (const file of store.list(olderThan)) files.push(file);
  return files.toSorted(byName);
}

/**
 * What every {@link FileStore} does.
 *
 * @param openEmpty opens a store in which nothing is yet
 */
export function describeFileStore(name: string, openEmpty: () => Promise<FileStore>): void {
  describe(name, () => {
    let store: FileStore;
    const listed = (olderThan = FUTURE) => listFiles(store, olderThan);
    const expectNothingLeft = async () => {
      expect(await listed()).toEqual([]);
      expect(await store.clearUnfinished(FUTURE)).toBe(0);
    };

    beforeEach(async () => {
      store = await openEmpty();
      return () => store.close();
    });

    test('a file is named by its checksum and comes back byte for byte', async () => {
      const source = new Source(3 * MEGABYTE + 7);
      const bytes = await buffer(source);
      expect(await store.put(source, 4 * MEGABYTE)).toEqual({ sha256: sha256(bytes), size: bytes.length });
      expect(await store.has(sha256(bytes))).toBe(true);
      expect((await buffer(await store.open(sha256(bytes)))).equals(bytes)).toBe(true);
      expect(await store.clearUnfinished(FUTURE)).toBe(0);
    });

    test('an empty file is a file', async () => {
      expect(await store.put(Readable.from([]), 0)).toEqual({ sha256: sha256(''), size: 0 });
      expect(await buffer(await store.open(sha256('')))).toHaveLength(0);
    });

    test('the same bytes twice are one file, also when they come at the same time', async () => {
      await Promise.all(Array.from({ length: 8 }, () => store.put(new Source(MEGABYTE), MEGABYTE)));
      await store.put(new Source(MEGABYTE), MEGABYTE);
      expect(await listed()).toEqual([{ sha256: expect.any(String), size: MEGABYTE }]);
    });

    test('a file of exactly the limit is taken; a larger one is refused as soon as it is, and nothing stays', async () => {
      const source = new Source(50 * MEGABYTE);
      const refusal = await store.put(source, MEGABYTE).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(WorkshopError);
      expect(refusal).toMatchObject({
        code: 'FILE_TOO_LARGE',
        message: expect.stringContaining('larger than 1 MB (1,000,000 bytes)'),
      });
      expect(source.isClosed).toBe(true);
      await expectNothingLeft();
      expect(await store.put(new Source(MEGABYTE), MEGABYTE)).toMatchObject({ size: MEGABYTE });
    });

    test('a stream that breaks off leaves nothing, and its error comes through as it is', async () => {
      await expect(store.put(new Source(9 * MEGABYTE, 2 * MEGABYTE), 9 * MEGABYTE)).rejects.toThrow(
        'The line went dead.',
      );
      await expectNothingLeft();
    });

    test('what is not there is FILE_MISSING, and names the file', async () => {
      expect(await store.has(NOBODYS)).toBe(false);
      for (const ask of [() => store.open(NOBODYS), () => store.withPath(NOBODYS, () => Promise.resolve())])
        await expect(ask()).rejects.toMatchObject({
          code: 'FILE_MISSING',
          message: expect.stringContaining(NOBODYS),
        });
    });

    test('a removed file is gone, alone; removing it again is no fault', async () => {
      const [first, second] = [await store.put(text('first'), 99), await store.put(text('second'), 99)];
      await store.remove(first.sha256, PAST);
      expect(await store.has(first.sha256)).toBe(true);
      await store.remove(first.sha256, FUTURE);
      await store.remove(first.sha256);
      expect(await store.has(first.sha256)).toBe(false);
      expect(await listed()).toEqual([second]);
    });

    test('a list names what is older than an instant', async () => {
      const files = [await store.put(text('one'), 99), await store.put(text('two'), 99)];
      expect(await listed()).toEqual(files.toSorted(byName));
      expect(await listed(PAST)).toEqual([]);
    });

    test('a path can be read while it is used, even if the file is removed meanwhile, and not longer', async () => {
      const file = await store.put(text('a paper'), 99);
      const path = await store.withPath(file.sha256, async (given) => {
        await store.remove(file.sha256);
        expect(await readFile(given, 'utf8')).toBe('a paper');
        return given;
      });
      expect(existsSync(path)).toBe(false);
      await expectNothingLeft();
    });

    test('a path does not outlive an error of its user', async () => {
      const file = await store.put(text('a paper'), 99);
      let path = '';
      const use = store.withPath(file.sha256, (given) => {
        path = given;
        return Promise.reject(new Error('This is no PDF.'));
      });
      await expect(use).rejects.toThrow('This is no PDF.');
      expect(existsSync(path)).toBe(false);
    });

    test('a store is of whoever claimed it first, and that is no file of it', async () => {
      expect(await store.claim('one')).toBe('one');
      expect(await store.claim('another')).toBe('one');
      expect(await listFiles(store)).toEqual([]);
      await expectNothingLeft();
    });

    test('a reader who leaves early holds nothing back', async () => {
      const file = await store.put(new Source(20 * MEGABYTE), 20 * MEGABYTE);
      for (let reader = 0; reader < 60; reader += 1) {
        const stream = await store.open(file.sha256);
        stream.once('error', () => undefined);
        stream.destroy();
      }
      expect(await buffer(await store.open(file.sha256))).toHaveLength(file.size);
    });
  });
}

function byName(one: { sha256: string }, other: { sha256: string }): number {
  return one.sha256 < other.sha256 ? -1 : 1;
}
