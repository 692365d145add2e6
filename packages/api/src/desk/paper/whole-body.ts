import { WorkshopError } from '@ml4astro/edition';

/** The next piece of a body; `undefined` at its end, and at once where there is none. */
export type NextPiece = () => Promise<Uint8Array | undefined>;

/** How much of a body is read, in bytes, wanted or not: twice the largest file that a call may take. */
const LARGEST_BODY = 400_000_000;

/**
 * Lets `use` read a body, and reads what it leaves to the end. Whoever is refused is still sending: a browser looks at no
 * answer before it has sent all, and takes a closed line for a broken one.
 *
 * @param largest in bytes; the line is cut where a body passes it
 * @throws {WorkshopError} `FILE_TOO_LARGE` then, `INPUT_REFUSED` when it breaks; what `use` throws comes through as it is
 */
export async function withWholeBody<T>(
  { body, headers }: Request,
  use: (next: NextPiece) => Promise<T>,
  largest = LARGEST_BODY,
): Promise<T> {
  const reader = body?.getReader();
  let size = Number(headers.get('content-length') ?? 0) > largest ? Infinity : 0;
  const next = async () => {
    if (size > largest) throw tooLarge(largest);
    const piece = await reader?.read().catch((cause: unknown) => {
      throw new WorkshopError('INPUT_REFUSED', 'The connection broke, and nothing was saved.', { cause });
    });
    size += piece?.value?.byteLength ?? 0;
    return piece?.value;
  };
  try {
    return await use(next);
  } finally {
    await readToEnd(next).catch((fault: unknown) => reader?.cancel(fault).catch(() => undefined));
  }
}

async function readToEnd(next: NextPiece): Promise<void> {
  while ((await next()) !== undefined);
}

function tooLarge(largest: number): WorkshopError {
  return new WorkshopError(
    'FILE_TOO_LARGE',
    `What was sent is larger than ${largest / 1e6} MB. No file of that size is taken.`,
  );
}
