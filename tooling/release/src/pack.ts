import { join } from 'node:path';
import type { PublishedPackage } from './published-packages.ts';
import { runProgram } from './run-program.ts';

/**
 * Packs a package as it would be published: versions of the workspace and of the catalog written out.
 *
 * @returns the path of the tarball
 */
export async function packPackage({ folder }: PublishedPackage, destination: string): Promise<string> {
  const packed = await runProgram('pnpm', ['pack', '--json', '--pack-destination', destination], folder);
  const { filename } = JSON.parse(packed) as { filename: string };
  return filename.startsWith('/') ? filename : join(destination, filename);
}
