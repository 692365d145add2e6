import { decodePDFRawStream, PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** A window over the file, and how far the next one reaches back, in bytes. */
const WINDOW = 4 * 1024 * 1024;
const OVERLAP = 4096;
/** `/Java#53cript` is `/JavaScript`. */
const ESCAPED_NAME = /\/[^\s\0/[\]<>(){}%]*#[0-9a-f]{2}[^\s\0/[\]<>(){}%]*/gi;
const FILTER =
  /\/(FlateDecode|LZWDecode|ASCII85Decode|ASCIIHexDecode|RunLengthDecode|Fl|LZW|A85|AHx|RL)(?![A-Za-z])/g;

/**
 * The texts in which objects of a file may be written: the file as it stands, and what its object streams hold, those of
 * earlier revisions and those that nothing leads to as well, with escaped names written out. So what one viewer or
 * another comes upon while it mends a broken file is in here too.
 *
 * @param isProtected leaves out what object streams hold: it is encrypted
 * @yields `undefined` for an object stream that is packed in a way no program that makes papers uses
 */
export function* readWrittenObjects(bytes: Uint8Array, isProtected: boolean): Generator<string | undefined> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let from = 0; from < file.length; from += WINDOW - OVERLAP) {
    yield writeOutNames(file.toString('latin1', from, from + WINDOW));
  }
  if (isProtected) return;
  for (let at = file.indexOf('stream'); at >= 0;) {
    const end = file.indexOf('endstream', at);
    if (end < 0) return;
    const opening = file.lastIndexOf('obj', at);
    const dict = writeOutNames(file.toString('latin1', Math.max(opening, at - OVERLAP), at));
    if (/\/ObjStm(?![A-Za-z])/.test(dict)) {
      const start = at + 'stream'.length;
      yield unpack(dict, file.subarray(start + (file[start] === 13 && file[start + 1] === 10 ? 2 : 1), end));
    }
    at = file.indexOf('stream', end + 'endstream'.length);
  }
}

function writeOutNames(text: string): string {
  if (!text.includes('#')) return text;
  return text.replace(ESCAPED_NAME, (name) =>
    name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

function unpack(dict: string, body: Uint8Array): string | undefined {
  if (/\/Predictor\s*(?!1\b)\d/.test(dict)) return undefined;
  const context = PDFContext.create();
  const stream = context.stream(body, {});
  stream.dict.set(
    PDFName.of('Filter'),
    context.obj([...dict.matchAll(FILTER)].map(([, name = '']) => PDFName.of(name))),
  );
  try {
    const text = Buffer.from(decodePDFRawStream(PDFRawStream.of(stream.dict, body)).decode()).toString(
      'latin1',
    );
    return writeOutNames(text);
  } catch {
    return undefined;
  }
}
