import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FILES } from '@ml4astro/edition/seal';

/** What lies in the folder of an open edition: its sources, and what makes it a package of the workspace. */
const KNOWN: ReadonlySet<string> = new Set([
  ...DATA_FILES,
  'assets',
  'content',
  'todo.yaml',
  'package.json',
  'turbo.json',
  'node_modules',
  'build',
]);

/**
 * What lies in the folder of an edition and belongs to nothing that a seal records: notes, or what an interrupted
 * sealing left. Names that begin with a dot are the machine's.
 *
 * @param folder the edition's own
 */
export function listUnexplainedFiles(folder: string): readonly string[] {
  const odd = (entries: readonly string[], within = '') =>
    entries.filter((name) => !name.startsWith('.')).map((name) => `${within}${name}`);
  const direct = readdirSync(folder, { withFileTypes: true });
  const links = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isSymbolicLink() && /^(?:assets|content)$/.test(entry.parentPath.slice(folder.length + 1)),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return [...odd(direct.map(({ name }) => name).filter((name) => !KNOWN.has(name))), ...links];
}
