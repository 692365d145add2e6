import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { DeployedFile, DeploymentPlan } from './deployment.ts';
import type { DeployedBefore } from './deployment-marker.ts';

/** How a deployment meets what lies in its folder. */
export interface DeploymentGround {
  /** Where it goes; it may be missing. */
  readonly folder: string;
  /** What an earlier deployment wrote there. */
  readonly before: DeployedBefore;
  /** Whether files of others at our addresses are replaced. */
  readonly adopt: boolean;
}

/**
 * Compares what is to be deployed with what lies there.
 *
 * @param owners whose files from before are removed when they are no longer among `files`
 * @throws {Refusal} when a file of somebody else, a folder or a link lies where one of ours goes
 */
export function planDeployment(
  files: readonly DeployedFile[],
  owners: ReadonlySet<string>,
  { folder, before, adopt }: DeploymentGround,
): DeploymentPlan {
  const added: string[] = [];
  const changed: string[] = [];
  const foreign: string[] = [];
  for (const directory of new Set(files.flatMap(({ path }) => parentsOf(path)))) {
    const stat = lstatSync(join(folder, directory), { throwIfNoEntry: false });
    if (stat !== undefined && !stat.isDirectory())
      throw new Refusal(`${join(folder, directory)} is no folder, and pages go into one of that name.`);
  }
  for (const { path, sha256 } of files) {
    const lies = digest(join(folder, path));
    if (lies === undefined) added.push(path);
    else if (lies !== sha256) {
      if (!before.has(path)) foreign.push(path);
      changed.push(path);
    }
  }
  if (foreign.length > 0 && !adopt)
    throw new Refusal(
      `${folder} holds ${foreign.length} files that no deployment put there, at addresses of the new pages (${list(foreign)}). ` +
        'Give --adopt to replace them, or deploy into another folder.',
    );
  const wanted = new Set(files.map(({ path }) => path));
  const removed = [...before].flatMap(([path, { owner }]) =>
    owners.has(owner) && !wanted.has(path) && digest(join(folder, path)) !== undefined ? [path] : [],
  );
  return {
    added: added.sort(),
    changed: changed.sort(),
    removed: removed.sort(),
    unchanged: files.length - added.length - changed.length,
  };
}

function parentsOf(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === '.' ? [] : [...parentsOf(parent), parent];
}

/** @throws {Refusal} when it is a link or a folder */
function digest(file: string): string | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isFile()) throw new Refusal(`${file} is no file, and a page goes to its place.`);
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function list(paths: readonly string[]): string {
  return paths.length > 3 ? `${paths.slice(0, 3).join(', ')} …` : paths.join(', ');
}
