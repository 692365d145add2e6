import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../site/site-address.ts';
import { listFiles } from '../site/list-files.ts';
import type { ZipSource } from '../zip/zip-source.ts';
import { linkLeftOut, type LeftOutFiles } from './link-left-out.ts';
import { parsePage, printPage } from './page-tree.ts';

/**
 * The files of a built site without those that are left out. Pages that showed or linked them lead to their public
 * addresses; every other file is as it was built.
 *
 * @param site the folder of the built site
 */
export function linkSite(site: string, origin: string, leftOut: LeftOutFiles): readonly ZipSource[] {
  return listFiles(site)
    .filter((path) => !leftOut.has(path))
    .map((path) => {
      const content = join(site, path);
      if (leftOut.size === 0 || !path.endsWith('.html')) return { path, content };
      const tree = parsePage(readFileSync(content, 'utf8'));
      const changed = linkLeftOut(tree, new URL(addressOf(path), origin), leftOut);
      return { path, content: changed ? Buffer.from(printPage(tree)) : content };
    });
}
