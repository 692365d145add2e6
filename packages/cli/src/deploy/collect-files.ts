import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { digestFile } from '../site/digest-file.ts';
import { listFiles } from '../site/list-files.ts';
import type { DeployedFile, Owner } from './deployment.ts';

/** The files of a built site, for deployment. */
export async function collectSite(folder: string, owner: Owner): Promise<readonly DeployedFile[]> {
  const files: DeployedFile[] = [];
  for (const path of listFiles(folder)) {
    const content = join(folder, path);
    files.push({ path, owner, content, sha256: await digestFile(content) });
  }
  return files;
}

/** Files that are made here, for deployment. */
export function collectMade(made: ReadonlyMap<string, Buffer>, owner: Owner): readonly DeployedFile[] {
  return [...made].map(([path, content]) => ({
    path,
    owner,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
}
