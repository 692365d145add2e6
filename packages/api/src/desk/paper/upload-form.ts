import { once } from 'node:events';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { WorkshopError } from '@ml4astro/edition';
import type { PaperUpload } from './upload-paper.ts';
import type { NextPiece } from './whole-body.ts';

/** What the form of an upload holds. */
export type UploadForm = Pick<PaperUpload, 'uploadKey' | 'fileName' | 'source'>;

/** The form has two parts, the key before the file: the file is taken in while it arrives. */
const LIMITS = { fields: 1, files: 1, parts: 2, fieldNameSize: 100, fieldSize: 101, headerPairs: 20 };

const MULTIPART = /^multipart\/form-data\b/i;

const KEY = /^[\w-]{8,100}$/;

/**
 * Reads the form of an upload as it arrives: `uploadKey`, then `file`, as `multipart/form-data` (RFC 7578). The source ends
 * once the whole form was read and nothing was wrong with it.
 *
 * @param use reads the source, or leaves it
 * @throws {WorkshopError} `INPUT_REFUSED`, naming what is wrong with the form; what `use` throws comes through as it is
 */
export async function readUploadForm<T>(
  contentType: string | null,
  next: NextPiece,
  use: (form: UploadForm) => Promise<T>,
): Promise<T> {
  const parser = openParser(contentType);
  const left = new AbortController();
  const begun = Promise.withResolvers<UploadForm>();
  const ended = Promise.withResolvers<undefined>();
  for (const { promise } of [begun, ended]) promise.catch(() => undefined);
  let file: BusboyFileStream | undefined;
  let uploadKey: string | undefined;

  const refuse = (fault: unknown) => {
    begun.reject(fault);
    ended.reject(fault);
    left.abort();
    file?.destroy(fault instanceof Error ? fault : undefined);
  };
  parser.on('field', (name, value) => {
    if (name !== 'uploadKey') return refuse(refused(`The form has no place for "${name}".`));
    if (!KEY.test(value)) return refuse(refused('Its uploadKey is not of 8 to 100 letters and digits.'));
    uploadKey = value;
  });
  parser.on('file', (name, stream, fileName) => {
    file = stream;
    stream.on('error', () => refuse(broken()));
    if (name !== 'file') return refuse(refused(`The form has no place for a file "${name}".`));
    if (uploadKey === undefined) return refuse(refused('Its uploadKey has to come before the file.'));
    if (!fileName) return refuse(refused('Choose a file first.'));
    begun.resolve({ uploadKey, fileName, source: readWhole(stream, ended.promise) });
  });
  for (const limit of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const)
    parser.on(limit, () => refuse(refused('It takes one uploadKey and one file.')));
  parser.on('error', () => refuse(broken()));
  parser.on('finish', () =>
    file === undefined ? refuse(refused('There is no file in it.')) : ended.resolve(undefined),
  );

  const feeding = feed(parser, next, left.signal).catch(refuse);
  try {
    return await use(await begun.promise);
  } finally {
    left.abort();
    file?.destroy();
    await feeding;
  }
}

function openParser(contentType: string | null): BusboyInstance {
  try {
    if (contentType !== null && MULTIPART.test(contentType))
      return new Busboy({ headers: { 'content-type': contentType }, limits: LIMITS, preservePath: true });
  } catch {
    // It names no boundary.
  }
  throw refused('Send the file as multipart/form-data.');
}

/** Gives the parser what arrives, as fast as it takes it, until nobody wants more. */
async function feed(parser: BusboyInstance, next: NextPiece, left: AbortSignal): Promise<void> {
  for (let piece = await next(); piece !== undefined; piece = await next()) {
    if (left.aborted) return;
    if (!parser.write(piece)) await once(parser, 'drain', { signal: left }).catch(() => undefined);
  }
  if (!left.aborted) parser.end();
}

async function* readWhole(
  file: AsyncIterable<Uint8Array>,
  ended: Promise<undefined>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* file;
  } catch (error) {
    // Which says what the stream does not.
    await ended;
    throw error;
  }
  await ended;
}

function broken(): WorkshopError {
  return refused('The form breaks off, or is no form at all. Send it again.');
}

function refused(why: string): WorkshopError {
  return new WorkshopError('INPUT_REFUSED', `The upload was not taken. ${why}`);
}
