import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { HOME_FILTER, HOME_ON_HUB } from '../../src/lib/search/search-index.ts';
import type { SearchRecord } from './search-record.ts';

/** What a search needs of Pagefind's output: no interface of its own, no worker, no other language. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

/**
 * Writes an index of the records into `folder`. The same records make the same bytes.
 *
 * @throws {Error} with what Pagefind complains of, and the record it was about
 */
export async function writeSearchIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const record of records) {
      const { errors } = await index.addCustomRecord(customRecord(record));
      if (errors.length > 0) throw new Error(`${record.href} cannot be indexed: ${errors.join('; ')}`);
    }
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new Error(`${folder} cannot be indexed: ${built.errors.join('; ')}`);
    for (const { path, content } of built.files.filter(({ path }) => NEEDED.test(path))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  } finally {
    await close();
  }
}

/** Titles and lines are searched as metadata; a record without any text of its own would be dropped, so it says its title. */
function customRecord(record: SearchRecord): CustomRecord {
  const { kind, href, title, line, text, also, topics, years, onHub } = record;
  return {
    url: href,
    content: text === '' ? title : text,
    language: 'en',
    meta: { title, ...(line === '' ? {} : { line }), ...(also.length === 0 ? {} : { also: also.join(' ') }) },
    filters: {
      kind: [kind],
      ...(topics.length === 0 ? {} : { topic: [...topics] }),
      ...(years.length === 0 ? {} : { year: years.map(String) }),
      ...(onHub ? { [HOME_FILTER]: [HOME_ON_HUB] } : {}),
    },
  };
}
