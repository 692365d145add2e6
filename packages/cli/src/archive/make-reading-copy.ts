import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../site/list-files.ts';
import type { ZipSource } from '../zip/zip-source.ts';
import type { LeftOutFiles } from './link-left-out.ts';
import { makeReadingPage, type ReadingSite } from './reading-page.ts';
import { makeReadingStyle } from './reading-style.ts';

/** What a reading copy is made from. */
export interface ReadingFacts {
  /** The folder of the built site, the root of its host. */
  readonly site: string;
  /** First segment of its addresses. */
  readonly slug: string;
  readonly origin: string;
  readonly leftOut: LeftOutFiles;
  /** What each page says of itself. */
  readonly note: string;
}

/** Pages that are nothing without a script or a server. */
const LEFT_OUT_PAGES = ['404.html', 'search/index.html', 'starred/index.html'];

/**
 * The pages of a built site as they are read from disk, with the styles, fonts, pictures and files that they need and
 * nothing else. The front page is `index.html`.
 */
export function makeReadingCopy({ site, slug, origin, leftOut, note }: ReadingFacts): readonly ZipSource[] {
  const isKept = (file: string) =>
    !LEFT_OUT_PAGES.includes(file.slice(slug.length + 1)) && !leftOut.has(file) && !file.endsWith('.js');
  const files = listFiles(site).filter((file) => file.startsWith(`${slug}/`) && isKept(file));
  const reading: ReadingSite = { origin, files: new Set(files), leftOut, note };
  const made = new Map<string, Buffer>();
  const open = files.filter((file) => file.endsWith('.html'));
  const needed = new Set(open);
  // A page names files, and a stylesheet more of them.
  for (const file of needed) {
    const bytes = readFileSync(join(site, file));
    const isPage = file.endsWith('.html');
    if (!isPage && !file.endsWith('.css')) {
      made.set(file, bytes);
      continue;
    }
    const { text, needs } = (isPage ? makeReadingPage : makeReadingStyle)(bytes.toString(), file, reading);
    made.set(file, Buffer.from(text));
    for (const each of needs) needed.add(each);
  }
  return [...made].map(([file, content]) => ({ path: file.slice(slug.length + 1), content }));
}
