import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Puts a file of 200 MB into a store and takes it out again, in a process of its own.
 *
 * @param url as in `FILES_URL`
 * @returns by how much the memory of that process grew at most, in MB
 */
export async function carryLargeFile(url: string | undefined, data: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=source',
    '--max-old-space-size=64',
    join(import.meta.dirname, 'processes/large-file-carrier.ts'),
    data,
    ...(url === undefined ? [] : [url]),
  ]);
  return Number(stdout);
}
