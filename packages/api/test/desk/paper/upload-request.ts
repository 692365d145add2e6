import { randomUUID } from 'node:crypto';

/** A part of a form as it travels. */
export interface FormPart {
  /** Left out for a part that says nothing of itself. */
  readonly name?: string;
  /** As it stands between the quotes; left out for a field. */
  readonly fileName?: string;
  readonly type?: string;
  readonly bytes: Uint8Array | string;
}

const BOUNDARY = 'rain-on-lambda';

/** What a browser names a form of {@link formBytes}. */
export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** The field before the file. */
export const key = (value: string = randomUUID()): FormPart => ({ name: 'uploadKey', bytes: value });

/** The field of the file. */
export const file = (bytes: Uint8Array | string, fileName = 'rain.pdf'): FormPart => ({
  name: 'file',
  fileName,
  type: 'application/pdf',
  bytes,
});

/** The bytes of a form; RFC 7578. */
export function formBytes(parts: readonly FormPart[]): Buffer<ArrayBuffer> {
  const written = parts.flatMap(({ name, fileName, type, bytes }) => {
    const about = [
      ...(name === undefined ? [] : [`name="${name}"`]),
      ...(fileName === undefined ? [] : [`filename="${fileName}"`]),
    ];
    const head = [
      `--${BOUNDARY}`,
      ...(about.length === 0 ? [] : [`content-disposition: form-data; ${about.join('; ')}`]),
      ...(type === undefined ? [] : [`content-type: ${type}`]),
    ];
    return [Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(bytes), Buffer.from('\r\n')];
  });
  return Buffer.concat([...written, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

/** A request with a body that arrives in pieces of this size, in bytes, and how much of it was taken. */
export function uploadRequest(
  body: Uint8Array,
  { type = FORM_TYPE, piece = 7_000 }: { type?: string | undefined; piece?: number } = {},
): { request: Request; taken: () => number } {
  let taken = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (taken >= body.length) return controller.close();
        controller.enqueue(body.subarray(taken, taken + piece));
        taken = Math.min(taken + piece, body.length);
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request('https://rain.example.org/desk/2031/submissions/x/paper/', {
    method: 'POST',
    body: stream,
    duplex: 'half',
    headers: { 'content-type': type },
  });
  return { request, taken: () => taken };
}
