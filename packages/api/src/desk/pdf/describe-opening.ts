import { open } from 'node:fs/promises';

/** A PDF may have other bytes before its header, but not many: every reader looks this far. */
const OPENING = 1024;

/** How other files start, byte for byte, and what the reader knows them as. The first that fits counts. */
const SIGNATURES: readonly (readonly [format: string, starts: readonly string[], holds?: RegExp])[] = [
  ['an Office document (Word, PowerPoint or Excel)', ['PK\x03\x04'], /word\/|\[Content_Types\]\.xml/],
  ['an OpenDocument text', ['PK\x03\x04'], /mimetypeapplication\/vnd\.oasis/],
  ['a ZIP archive', ['PK\x03', 'PK\x05']],
  ['an old Word document', ['\xd0\xcf\x11\xe0']],
  ['a rich text document', ['{\\rtf']],
  ['PostScript', ['%!PS', '\x04%!PS', '\xc5\xd0\xd3\xc6']],
  ['a DVI file', ['\xf7\x02']],
  ['a picture', ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF', 'BM']],
  ['a compressed archive', ['\x1f\x8b', 'BZh', '\xfd7zXZ', '7z\xbc\xaf', 'Rar!']],
  ['a program', ['MZ', '\x7fELF', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe']],
];
/** A byte order mark, which text may start with. */
const MARK = /^\xef\xbb\xbf/;
const TEXTS: readonly (readonly [string, RegExp])[] = [
  ['a web page', /^\s*<(?:!doctype html|html|head|body|\?xml[^]*<html)/i],
  ['LaTeX source', /^\s*(?:%[^\n]*\n\s*)*\\(?:documentclass|documentstyle|input|begin|usepackage)/],
];

/** Looks whether a file starts like a PDF. @returns `undefined` for one that does, and what it looks like for another. */
export async function describeOpening(path: string): Promise<string | undefined> {
  const opening = await readOpening(path);
  if (opening.length === 0) return 'an empty file';
  const text = opening.toString('latin1');
  if (text.includes('%PDF-')) return undefined;
  const format =
    SIGNATURES.find(
      ([, starts, holds]) =>
        starts.some((start) => text.startsWith(start)) && (holds === undefined || holds.test(text)),
    ) ?? TEXTS.find(([, pattern]) => pattern.test(text.replace(MARK, '')));
  if (format !== undefined) return format[0];
  return isText(opening) ? 'a text file' : 'a file of another kind';
}

async function readOpening(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(OPENING), 0, OPENING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
