import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders whose children are workspaces; `pnpm-workspace.yaml` names the same. */
const WORKSPACE_FOLDERS = ['apps', 'packages', 'editions', 'tooling'];

/** It lies in `node_modules`, so that it goes when they go. */
const STAMP = join('node_modules', '.bootstrap', 'installed');

/**
 * A hash of all that decides what an installation contains: the lock file, the workspace file and every manifest.
 *
 * @param {string} root
 */
function fingerprint(root) {
  const manifests = WORKSPACE_FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')),
  );
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests.sort()]) {
    if (existsSync(join(root, file))) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * Whether the last installation that ended well is the one the clone asks for now.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = join(root, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/** @param {string} root */
export function forgetInstallation(root) {
  rmSync(join(root, STAMP), { force: true });
}

/** @param {string} root */
export function recordInstallation(root) {
  const stamp = join(root, STAMP);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint(root));
}
