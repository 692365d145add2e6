import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SearchRecord } from '../scripts/search-records/search-record.ts';
import { writeSearchIndex } from '../scripts/search-records/write-index.ts';

const record = (number: number): SearchRecord => ({
  kind: 'paper',
  href: `/icml2023/papers/${number}-x/`,
  title: `Paper ${number} on lenses`,
  line: 'Chelsea Finn',
  text: '',
  also: [],
  topics: ['surveys'],
  years: [],
  onHub: false,
});

/** Files by their path, as text of their bytes. */
async function writeAndRead(records: readonly SearchRecord[]): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await writeSearchIndex(records, folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), readFileSync(file, 'latin1')];
    }),
  );
}

test('the same records make the same bytes, whatever their order in time', async () => {
  const records = [record(1), record(2), record(3)];
  const first = await writeAndRead(records);
  expect(await writeAndRead(records)).toEqual(first);
});

test('an index holds what a search needs and nothing of an interface', async () => {
  const files = Object.keys(await writeAndRead([record(1)])).map((file) =>
    file.replace(/en_\w+/, '…').replace(/^pagefind\.….*/, 'meta'),
  );
  expect(files.sort()).toEqual([
    'filter/….pf_filter',
    'filter/….pf_filter',
    'fragment/….pf_fragment',
    'index/….pf_index',
    'meta',
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('a record without any text of its own is not dropped: its title stands for it', async () => {
  const entry = (await writeAndRead([record(1), record(2)]))['pagefind-entry.json'] ?? '';
  expect(JSON.parse(entry)).toMatchObject({ languages: { en: { page_count: 2 } } });
});
