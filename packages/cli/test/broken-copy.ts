import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VALID } from './run-workshop.ts';

/** A folder with `editions/` in it: the valid series after one replacement. The caller disposes of it. */
export function copyWith(
  file: string,
  from: string,
  to: string,
): { readonly root: string; readonly editions: string } & Disposable {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-check-')));
  const editions = join(root, 'editions');
  cpSync(VALID, editions, { recursive: true });
  const text = readFileSync(join(editions, file), 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}.`);
  writeFileSync(join(editions, file), text.replace(from, to));
  return { root, editions, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}
