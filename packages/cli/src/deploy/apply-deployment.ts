import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DeployedFile, DeploymentPlan } from './deployment.ts';
import { MARKER, writeMarker, type DeployedBefore } from './deployment-marker.ts';

/**
 * Carries a plan out. Everything is written beside its place first; then each file is renamed into it: what pages need
 * before the pages, and what is no longer needed goes last. Stopped anywhere, every page there is whole and finds what
 * it needs, old or new; the next run ends the work.
 */
export function applyDeployment(
  folder: string,
  files: readonly DeployedFile[],
  { added, changed, removed }: DeploymentPlan,
  before: DeployedBefore,
): void {
  mkdirSync(folder, { recursive: true });
  const moved = new Set([...added, ...changed]);
  const staging = mkdtempSync(join(folder, '.workshop-deploy-'));
  try {
    const staged = files
      .filter(({ path }) => moved.has(path))
      .sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1))
      .map(({ path, content }, index) => {
        const file = join(staging, String(index));
        if (typeof content === 'string') copyFileSync(content, file);
        else writeFileSync(file, content);
        return { path, file };
      });
    const replaceMarker = (marker: DeployedBefore) => {
      writeFileSync(join(staging, 'marker'), writeMarker(marker));
      renameSync(join(staging, 'marker'), join(folder, MARKER));
    };
    const ours = new Map([
      ...before,
      ...files.map(({ path, owner, sha256 }) => [path, { owner, sha256 }] as const),
    ]);
    // Before the first move: what a stopped run leaves is known as ours.
    replaceMarker(ours);
    for (const { path, file } of staged) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      renameSync(file, join(folder, path));
    }
    for (const path of removed) {
      rmSync(join(folder, path), { force: true });
      removeEmptyFolders(folder, dirname(path));
    }
    // What is gone, by us or by somebody else, is no longer ours.
    replaceMarker(new Map([...ours].filter(([path]) => existsSync(join(folder, path)))));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Pages after what they need, and after those that they lead down to: the front page, where all begin, is the last. */
function rank(path: string): number {
  return path.endsWith('.html') ? 1 / path.split('/').length : 0;
}

function removeEmptyFolders(root: string, path: string): void {
  if (path === '.' || !existsSync(join(root, path)) || readdirSync(join(root, path)).length > 0) return;
  rmdirSync(join(root, path));
  removeEmptyFolders(root, dirname(path));
}
