/** Why a body was not taken. */
export type BodyFault = 'too-large' | 'not-utf8';

/**
 * Reads the text of a request, and not a byte more than `limit`.
 *
 * @param limit in bytes
 */
export async function readBoundedBody(
  request: Request,
  limit: number,
): Promise<{ readonly text: string } | { readonly fault: BodyFault }> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return { fault: 'too-large' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream: what comes behind is not read.
    if (size > limit) return { fault: 'too-large' };
    chunks.push(chunk);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { fault: 'not-utf8' };
  }
}
