/**
 * The text of a `pnpm-lock.yaml` (version 9) with one workspace package more, which has the dependencies of another: its
 * block is written where pnpm would, among the others in the order of their paths. So no registry has to be asked.
 *
 * @param like path of the package that has the same dependencies: `editions/2025`
 * @returns `undefined` when the file has no entry for `like`
 */
export function addImporter(lock: string, path: string, like: string): string | undefined {
  const importers = /^importers:\n\n?((?:(?: .*)?\n)*)/m.exec(lock);
  if (importers === null) return undefined;
  const [whole, text = ''] = importers;
  // A block is a key at two blanks, all that is deeper, and the empty line after it.
  const blocks = [...text.matchAll(/^ {2}(\S.*):.*\n(?:(?: {3,}.*)?\n)*/gm)];
  const model = blocks.find(([, name]) => name === like);
  if (model === undefined) return undefined;
  const start = importers.index + whole.length - text.length;
  const next = blocks.find(([, name = '']) => name > path);
  const at = start + (next?.index ?? text.length);
  return lock.slice(0, at) + model[0].replace(`  ${like}:`, `  ${path}:`) + lock.slice(at);
}

/** Whether a `pnpm-lock.yaml` has an entry for the workspace package at `path`. */
export function hasImporter(lock: string, path: string): boolean {
  return lock.includes(`\n  ${path}:`);
}
