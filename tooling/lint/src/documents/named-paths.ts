import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Written by programs and kept out of git, so that a fresh clone has none of it. */
const BUILT =
  /(?:^|\/)(?:dist|build|node_modules|packed|\.data|\.cache|\.turbo|\.svelte-kit|\.reports)(?:\/|$)/;

/** Endings of what developers write; addresses and files for readers have others. */
const SOURCE = /\.(?:ts|mts|mjs|svelte|css|md)$/;

/**
 * The path that a piece of code names, if it is one of this repository: something with a slash whose first folder is there, or a
 * source by its name. Addresses (`/papers/`), packages (`@ml4astro/ui`), media types and patterns of text are none.
 *
 * @returns the path as a glob: `<year>` and `…` stand for any name
 */
export function pathOf(code: string, document: string, root: string): string | undefined {
  if (!/^[\w.*<>{},()[\]=+…-]+(?:\/[\w.*<>{},()[\]=+…-]*)*$/.test(code)) return undefined;
  // A year stands for any: documents show how one that is not there yet is begun.
  const path = code
    .replaceAll(/<[^>]*>|…/g, '*')
    .replace(/^editions\/\d{4}(?=\/|$)/, 'editions/*')
    .replace(/\/$/, '');
  if (BUILT.test(path) || path.startsWith('.')) return isDotfile(path) ? path : undefined;
  const [first = ''] = path.split('/');
  if (!path.includes('/')) return SOURCE.test(path) && !path.startsWith('*') ? path : undefined;
  if (SOURCE.test(path)) return path;
  return startsIn(document).some((folder) => globSync(join(folder, first), { cwd: root }).length > 0)
    ? path
    : undefined;
}

/** Whether a path that a document names is there: from the root, from the document's own folder, or somewhere below that. */
export function isThere(path: string, document: string, root: string): boolean {
  // Brackets and parentheses are Kit's, and part of names.
  const pattern = path.replaceAll(/[[\]()]/g, '?');
  return startsIn(document)
    .flatMap((folder) => [
      join(folder, pattern),
      ...(path.includes('/') ? [] : [join(folder, '**', pattern)]),
    ])
    .some((glob) => globSync(glob, { cwd: root, exclude: isBuilt }).length > 0);
}

/** Folders that a path may be meant from: the root, an edition, and the document's own with its sources. */
function startsIn(document: string): string[] {
  const folder = dirname(document);
  const own = folder === '.' || folder.startsWith('.') ? [] : [folder, join(folder, 'src')];
  return ['', ...own, 'editions/*'];
}

/** `.github/…` and the like, but not `./load`, which is an export, nor what is built. */
function isDotfile(path: string): boolean {
  return /^\.\w/.test(path) && !BUILT.test(path);
}

function isBuilt(path: string): boolean {
  return BUILT.test(path);
}
