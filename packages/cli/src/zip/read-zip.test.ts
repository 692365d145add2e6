import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipWriter } from '@zip.js/zip.js';
import { beforeEach, expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { extractZip } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
const text = 'A line that packs well. '.repeat(50);

/** An archive whose entries have names as long as those asked for; then the asked names are put in their place. */
async function writeRaw(names: readonly string[], unixMode = 0o100644): Promise<string> {
  const placeholders = names.map((name, index) => String.fromCharCode(97 + index).repeat(name.length));
  const file = at('raw.zip');
  const chunks: Uint8Array[] = [];
  const archive = new ZipWriter(new WritableStream<Uint8Array>({ write: (each) => void chunks.push(each) }), {
    unixMode,
    useWebWorkers: false,
  });
  for (const each of placeholders) await archive.add(each, new Blob([text]).stream());
  await archive.close();
  let latin = Buffer.concat(chunks).toString('latin1');
  for (const [index, each] of placeholders.entries()) latin = latin.replaceAll(each, names[index] ?? each);
  writeFileSync(file, Buffer.from(latin, 'latin1'));
  return file;
}

test.each([
  ['a way up', ['../../evil.txt'], 'invalid relative path'],
  ['a way up in the middle', ['safe/../../evil.txt'], 'invalid relative path'],
  ['an absolute path', ['/etc/evil.txt'], 'absolute path'],
  ['a drive', ['C:/evil/evil.txt'], 'absolute path'],
  ['backslashes', ['..\\..\\evil.txt'], 'invalid characters'],
  ['a step that goes nowhere', ['safe/./evil.txt'], 'would lead out'],
  ['a name twice', ['same-name.txt', 'same-name.txt'], 'same-name.txt'],
  ['a file that is a folder too', ['placeholder', 'placeholder/x'], 'placeholder/x'],
])('%s is refused before anything is unpacked', async (_case, names, says) => {
  const file = await writeRaw(names);
  mkdirSync(at('out'));
  await expect(extractZip(file, at('out'))).rejects.toThrow(Refusal);
  await expect(extractZip(file, at('out'))).rejects.toThrow(says);
  expect(readdirSync(folder).sort()).toEqual(['out', 'raw.zip']);
  expect(readdirSync(at('out'))).toEqual([]);
});

test('a link is refused', async () => {
  const file = await writeRaw(['link-to-elsewhere'], 0o120777);
  await expect(extractZip(file, at('out'))).rejects.toThrow('a link or a device');
});

test('more than the limits allow is refused', async () => {
  const file = await writeRaw(['one-file.txt', 'two-file.txt']);
  await expect(extractZip(file, at('out'), { files: 1, bytes: 1e6 })).rejects.toThrow('more than 1 files');
  await expect(extractZip(file, at('out'), { files: 9, bytes: 100 })).rejects.toThrow('or 100 bytes');
});

test('what is no archive, is cut short, or lacks, is said in one sentence', async () => {
  await writeZip(at('a.zip'), [{ path: 'page.html', content: Buffer.from(text) }]);
  const whole = readFileSync(at('a.zip'));
  writeFileSync(at('cut.zip'), whole.subarray(0, whole.length - 30));
  writeFileSync(at('text.zip'), text);
  writeFileSync(at('empty.zip'), '');
  for (const name of ['cut.zip', 'text.zip', 'empty.zip']) {
    const said = await extractZip(at(name), at('out')).catch((error: unknown) => error);
    expect(said, name).toBeInstanceOf(Refusal);
    expect(String(said), name).toContain('is no ZIP archive, or is broken');
  }
  await expect(extractZip(at('none.zip'), at('out'))).rejects.toThrow('none.zip is not there.');
  await expect(extractZip(folder, at('out'))).rejects.toThrow('is a folder');
});

test('one flipped bit, wherever it is, gives either the same bytes or a refusal', async () => {
  await writeZip(at('a.zip'), [{ path: 'page.html', content: Buffer.from(text) }]);
  const whole = readFileSync(at('a.zip'));
  const outcomes = new Set<string>();
  for (let place = 0; place < whole.length; place += 1) {
    const bytes = Buffer.from(whole);
    bytes[place] = (bytes[place] ?? 0) ^ 4;
    writeFileSync(at('b.zip'), bytes);
    rmSync(at('out'), { recursive: true, force: true });
    outcomes.add(await unpackOrRefuse(at('b.zip'), at('out')));
  }
  expect(outcomes).toEqual(new Set(['refused', text]));
});

/** The name may have changed: it is text that was flipped. */
async function unpackOrRefuse(file: string, folder: string): Promise<string> {
  try {
    const paths = await extractZip(file, folder);
    return paths.map((path) => readFileSync(join(folder, path), 'utf8')).join();
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}
