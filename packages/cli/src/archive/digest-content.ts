import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The SHA-256 of a file, named by its path, or of bytes, in hexadecimal digits. */
export function digestContent(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? readFileSync(content) : content;
  return createHash('sha256').update(bytes).digest('hex');
}
