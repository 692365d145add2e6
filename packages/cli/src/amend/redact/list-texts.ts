import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the editions. */
export interface EditionsFile {
  /** From the folder that holds `editions/`. */
  readonly path: string;
  readonly bytes: Buffer;
  /** `undefined` of a file that is no text. */
  readonly text: string | undefined;
}

const LEFT_OUT = /^(?:node_modules|build|dist|\..*)$/;

/** Every file of the editions that people or commands wrote; what is built or installed there is left out. */
export function listEditionsFiles(editions: string): readonly EditionsFile[] {
  const walk = (folder: string): readonly EditionsFile[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (LEFT_OUT.test(entry.name)) return [];
      const file = join(folder, entry.name);
      if (entry.isDirectory()) return walk(file);
      if (!entry.isFile()) return [];
      const bytes = readFileSync(file);
      const path = `editions/${relative(editions, file).split(sep).join('/')}`;
      return [{ path, bytes, text: decode(bytes) }];
    });
  return walk(editions);
}

function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
