import { Readable } from 'node:stream';
import type { Paper } from './write-papers.ts';

/** A stop in the middle of a body; when it rejects, the line breaks there. */
export type Gap = () => Promise<void>;

/** The form of an upload as a browser sends it: the key, then the file. */
export async function uploadForm(
  key: string,
  { bytes }: Paper,
  gap?: Gap,
): Promise<{ readonly body: BodyInit; readonly type: string }> {
  const form = new FormData();
  form.set('uploadKey', key);
  form.set('file', new File([bytes], 'paper.pdf', { type: 'application/pdf' }));
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  const whole = new Uint8Array(await encoded.arrayBuffer());
  return { type, body: gap === undefined ? whole : stream(inHalves(whole, gap)) };
}

function stream(pieces: AsyncIterable<Uint8Array>): BodyInit {
  return Readable.toWeb(Readable.from(pieces, { objectMode: false })) as BodyInit;
}

async function* inHalves(whole: Uint8Array, gap: Gap): AsyncGenerator<Uint8Array> {
  const half = Math.ceil(whole.length / 2);
  yield whole.subarray(0, half);
  await gap();
  yield whole.subarray(half);
}
