import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { PDFString } from '@cantoo/pdf-lib';
import type { ViewersDesk } from '../../../src/desk/desk-procedure.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import { fileKey } from '../../../src/desk/file/file-key.ts';
import type { FileStore } from '../../../src/desk/file/file-store.ts';
import { openFolderStore } from '../../../src/desk/file/open-folder-store.ts';
import type { PaperReceipt } from '../../../src/desk/paper/add-version.ts';
import { openPaper, type PaperQuery } from '../../../src/desk/paper/open-paper.ts';
import { uploadPaper, type PaperUpload } from '../../../src/desk/paper/upload-paper.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { addPage, finish, line, startPaper } from '../../pdf/paper.ts';
import { callCatalogue } from '../submission/call-series.ts';
import { OpenCall } from '../submission/open-call.ts';

/** A double-blind call that takes papers, with its files in a folder of its own. */
export class PaperCall {
  readonly call: OpenCall;
  /** Where the files lie. */
  readonly folder: string;
  files: FileStore;

  private constructor(call: OpenCall, folder: string, files: FileStore) {
    this.call = call;
    this.folder = folder;
    this.files = files;
  }

  /** Call it in `beforeAll`, and its `close` in `afterAll`. */
  static async open(): Promise<PaperCall> {
    const call = await OpenCall.open(callCatalogue(undefined, 'double'));
    const folder = mkdtempSync(join(tmpdir(), 'papers-'));
    return new PaperCall(call, folder, await openFolderStore(folder));
  }

  async close(): Promise<void> {
    await this.call.close();
    rmSync(this.folder, { recursive: true });
  }

  get desk(): Desk {
    return { ...this.call.desk, files: this.files };
  }

  deskOf(viewer: Viewer): ViewersDesk {
    return { ...this.desk, viewer };
  }

  /** Uploads as the endpoint does. */
  upload(viewer: Viewer, submission: string, upload: Partial<PaperUpload>): Promise<PaperReceipt> {
    const {
      uploadKey = randomUUID(),
      fileName = 'rain.pdf',
      source = pieces(Buffer.from('no PDF')),
    } = upload;
    const place = { edition: 2031, submission };
    return uploadPaper(this.deskOf(viewer), { ...place, uploadKey, fileName, source });
  }

  /** What the viewer gets who fetches a file. */
  async fetch(viewer: Viewer, query: Omit<PaperQuery, 'edition'>): Promise<{ name: string; bytes: Buffer }> {
    const { name, open } = await openPaper(this.deskOf(viewer), { edition: 2031, ...query });
    return { name, bytes: await buffer(await open()) };
  }

  /** The names of what is stored. */
  async stored(): Promise<string[]> {
    const names: string[] = [];
    for await (const { sha256 } of this.files.list(new Date('2100-01-01T00:00:00Z'))) names.push(sha256);
    return names.toSorted();
  }

  /** Makes a file as old as one that the sweep looks at. */
  age(sha256: string): void {
    const long = new Date('2001-01-01T00:00:00Z');
    utimesSync(join(this.folder, fileKey(sha256)), long, long);
  }

  /** How many rows speak of a submission's files. */
  async countPapers(submission: string): Promise<number> {
    const { count } = await this.call.desk.db
      .selectFrom('paper')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('submissionId', '=', submission)
      .executeTakeFirstOrThrow();
    return count;
  }
}

/** A PDF of two pages with these words in it, and its writer in its metadata. */
export async function writePdf(words: string, writer = 'Nobody'): Promise<Buffer> {
  const paper = await startPaper();
  addPage(paper, line(words, 72, 700));
  addPage(paper, line('References', 72, 700));
  paper.document.context.trailerInfo.Info = paper.document.context.register(
    paper.document.context.obj({ Author: PDFString.of(writer) }),
  );
  return Buffer.from(await finish(paper, false));
}

/** Bytes as they come from a line, in pieces, noting whether anybody read them. */
export function pieces(
  bytes: Uint8Array,
  midway: () => unknown = () => undefined,
): AsyncIterable<Uint8Array> & { wasRead: boolean } {
  return {
    wasRead: false,
    async *[Symbol.asyncIterator]() {
      this.wasRead = true;
      const half = Math.ceil(bytes.length / 2);
      yield bytes.subarray(0, half);
      await midway();
      yield bytes.subarray(half);
    },
  };
}
