import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { readMarker, type DeployedBefore } from './deployment-marker.ts';

/**
 * Looks at the folder that a deployment goes to.
 *
 * @param folder absolute
 * @param editions the folder of the editions, absolute
 * @returns what an earlier deployment put there
 * @throws {Refusal} when it holds files and no deployment of ours, and `adopt` was not given
 * @throws {WrongUse} when it is no folder, or the editions lie in it or around it
 */
export function readGround(folder: string, editions: string, adopt: boolean): DeployedBefore {
  if (isWithin(editions, folder) || isWithin(folder, editions))
    throw new WrongUse(`--to ${folder} is where the editions are. Name a folder of its own.`);
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory()) throw new WrongUse(`--to ${folder} is no folder.`);
  const before = stat === undefined ? undefined : readMarker(folder);
  if (before !== undefined) return before;
  if (stat !== undefined && readdirSync(folder).some((name) => name !== '.git') && !adopt)
    throw new Refusal(
      `${folder} holds files and no earlier deployment. Name a new folder, or give --adopt to deploy among them: ` +
        'they stay, and those at addresses of the new pages are replaced.',
    );
  return new Map();
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && way !== join('..') && !/^[A-Za-z]:/.test(way));
}
