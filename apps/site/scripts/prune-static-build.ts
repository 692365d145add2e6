import { readFileSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const TEXT = new Set(['.html', '.css', '.js']);

/**
 * Takes out of a static build what no page uses: Kit's own scripts and the data they would fetch. Pages are whole
 * without them, and an archive keeps for years what is in it.
 *
 * @param folder the folder of the build
 * @returns the paths that were taken out, from that folder
 */
export function pruneStaticBuild(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const assets = new Map(
    files.filter((file) => file.includes('/_app/')).map((file) => [basename(file), file]),
  );

  const used = new Set<string>();
  const read = files.filter((file) => extname(file) === '.html');
  for (let file = read.pop(); file !== undefined; file = read.pop()) {
    for (const [name] of readFileSync(file, 'utf8').matchAll(/[\w.-]+\.\w+/g)) {
      const asset = assets.get(name);
      if (asset === undefined || used.has(asset)) continue;
      used.add(asset);
      if (TEXT.has(extname(asset))) read.push(asset);
    }
  }

  const pruned = files.filter((file) =>
    file.includes('/_app/') ? !used.has(file) : file.endsWith('__data.json'),
  );
  for (const file of pruned) rmSync(file);
  removeEmptyFolders(folder);
  return pruned.map((file) => file.slice(folder.length + 1)).sort();
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

const [target] = process.argv.slice(2);
if (import.meta.main && target !== undefined) pruneStaticBuild(target);
