import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { WrongUse } from '../../wrong-use.ts';

/** No list of papers or programme is longer: ten thousand papers with their abstracts take a third of it. */
const LARGEST_SOURCE = 64 * 1024 * 1024;

/** Signs by which files are known that are no text, with what to do instead. */
const NO_TEXT: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a spreadsheet or another archive. Save the table as "CSV UTF-8" first'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old spreadsheet. Save the table as "CSV UTF-8" first'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF. Export the text as a table first'],
  [[0xff, 0xfe], 'UTF-16. Save it as UTF-8'],
  [[0xfe, 0xff], 'UTF-16. Save it as UTF-8'],
];

/**
 * The text of a file that came from elsewhere, piece by piece, so that no more of it is in memory than is needed. A byte
 * order mark is left out.
 *
 * @throws {WrongUse} when there is no such file
 * @throws {Refusal} when it is too large, no text, or not UTF-8, with its line
 */
export async function* readSource(path: string): AsyncGenerator<string> {
  const name = basename(path);
  requireFile(path, name);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let line = 1;
  for await (const chunk of createReadStream(path)) {
    const bytes: Buffer = chunk;
    if (size === 0) requireText(bytes, name);
    size += bytes.length;
    // A file may grow while it is read.
    if (size > LARGEST_SOURCE) throw tooLarge(name);
    const text = decode(decoder, bytes, name, line);
    line += text.split('\n').length - 1;
    yield text;
  }
  yield decode(decoder, undefined, name, line);
}

/** The whole text of such a file. */
export async function readWholeSource(path: string): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of readSource(path)) pieces.push(piece);
  return pieces.join('');
}

function requireFile(path: string, name: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new WrongUse(`There is no file ${path}.`);
  if (!stat.isFile()) throw new WrongUse(`${path} is no file. Name one that holds the data.`);
  if (stat.size > LARGEST_SOURCE) throw tooLarge(name);
}

function tooLarge(name: string): Refusal {
  return new Refusal(
    `${name} has more than ${LARGEST_SOURCE / 1024 / 1024} MiB. No data of an edition is so long: is it the right file?`,
  );
}

function requireText(bytes: Buffer, name: string): void {
  const found = NO_TEXT.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (found !== undefined) throw new Refusal(`${name} is ${found[1]}, and import that.`);
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Buffer | undefined,
  name: string,
  line: number,
): string {
  let text: string;
  try {
    text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    const at = bytes === undefined ? line : line + linesBefore(bytes);
    throw new Refusal(
      `${name} is not UTF-8: line ${at} has bytes of another encoding, such as Latin-1. Save it as UTF-8 ("CSV UTF-8" in a spreadsheet), and import that.`,
    );
  }
  if (text.includes('\0'))
    throw new Refusal(
      `${name} is no text: it holds zero bytes. Export it as text in UTF-8, and import that.`,
    );
  return text;
}

/** Lines that end before the first byte that cannot be read. A letter cut off at the begin of the piece counts as one. */
function linesBefore(bytes: Buffer): number {
  let lines = 0;
  for (let start = 0; ;) {
    const end = bytes.indexOf(0x0a, start);
    const piece = bytes.subarray(start, end < 0 ? undefined : end);
    if (end < 0 || !isUtf8(piece)) return lines;
    lines += 1;
    start = end + 1;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
