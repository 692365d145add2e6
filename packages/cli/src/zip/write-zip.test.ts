import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { beforeEach, expect, test } from 'vitest';
import { extractZip, readZip } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string) => Buffer.from(text);
const at = (name: string) => join(folder, name);

test('the same files give the same bytes, in whatever order, from disk or memory, in any time zone', async () => {
  writeFileSync(at('page.html'), 'Hello'.repeat(1000));
  const first = await writeZip(at('a.zip'), [
    { path: 'icml2031/index.html', content: at('page.html') },
    { path: 'icml2031/é.txt', content: bytes('letters') },
    { path: 'empty', content: bytes('') },
  ]);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Kiritimati';
  const second = await writeZip(at('b.zip'), [
    { path: 'empty', content: bytes('') },
    { path: 'icml2031/é.txt', content: bytes('letters') },
    { path: 'icml2031/index.html', content: bytes('Hello'.repeat(1000)) },
  ]);
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(second).toEqual(first);
  expect(readFileSync(at('b.zip')).equals(readFileSync(at('a.zip')))).toBe(true);
  expect(readFileSync(at('a.zip')).length).toBe(first.size);
  // Another version of the library that packs otherwise would break what seals say of their archives.
  expect(first.sha256).toBe('b8e328917f2202837a86491e14d45d926d2e918080d8bd3c814cad39b60f94cf');
});

test('what is no path in an archive is refused, and the file that was there stays', async () => {
  writeFileSync(at('a.zip'), 'before');
  for (const path of ['../up', '/etc/passwd', 'a//b', 'a/./b', 'C:/x', 'a\\b', '', 'line\nbreak'])
    await expect(writeZip(at('a.zip'), [{ path, content: bytes('x') }]), path).rejects.toThrow(
      'in an archive',
    );
  const twice = ['a', 'a/b'].map((path) => ({ path, content: bytes('x') }));
  await expect(writeZip(at('a.zip'), twice)).rejects.toThrow('"a/b"');
  await expect(writeZip(at('a.zip'), [{ path: 'gone', content: at('gone') }])).rejects.toThrow('ENOENT');
  expect(readFileSync(at('a.zip'), 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['a.zip']);
});

const name = fc.stringMatching(/^[a-z0-9é _.-]{1,12}$/).filter((each) => !/^\.+$/.test(each));
property.prop([fc.dictionary(name, fc.uint8Array({ maxLength: 5000 }))])(
  'whatever is packed comes out as it was',
  async (files) => {
    const into = mkdtempSync(join(folder, 'out-'));
    const archive = at('p.zip');
    await writeZip(
      archive,
      Object.entries(files).map(([path, content]) => ({ path: `d/${path}`, content })),
    );
    const paths = await extractZip(archive, into);
    expect([...paths].sort()).toEqual(
      Object.keys(files)
        .map((path) => `d/${path}`)
        .sort(),
    );
    for (const [path, content] of Object.entries(files))
      expect(readFileSync(join(into, 'd', path)).equals(Buffer.from(content))).toBe(true);
  },
);

test('a folder that holds a file of that name already keeps it', async () => {
  await writeZip(at('a.zip'), [{ path: 'x', content: bytes('new') }]);
  mkdirSync(at('out'));
  writeFileSync(at('out/x'), 'old');
  await expect(extractZip(at('a.zip'), at('out'))).rejects.toThrow('EEXIST');
  expect(readFileSync(at('out/x'), 'utf8')).toBe('old');
});

test('files are listed with their sizes, and need not be read', async () => {
  await writeZip(at('a.zip'), [
    { path: 'b', content: bytes('12345') },
    { path: 'a', content: bytes('1') },
  ]);
  const listed = [];
  for await (const { path, size } of readZip(at('a.zip'))) listed.push([path, size]);
  expect(listed).toEqual([
    ['a', 1],
    ['b', 5],
  ]);
});
