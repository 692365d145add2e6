import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { isSafePath } from '../zip/safe-path.ts';

/** The file by which a folder is known as a deployment of ours, and our files from others in it. */
export const MARKER = '.workshop-deploy.json';

const Marker = z.strictObject({
  about: z.string(),
  files: z.record(
    z.string().refine(isSafePath),
    z.strictObject({ owner: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});

/** What an earlier deployment wrote, by path. */
export type DeployedBefore = ReadonlyMap<string, { readonly owner: string; readonly sha256: string }>;

/**
 * What the marker of a folder says; `undefined` where there is none.
 *
 * @throws {Refusal} when it cannot be read: then nobody knows which files are ours
 */
export function readMarker(folder: string): DeployedBefore | undefined {
  const file = join(folder, MARKER);
  if (!existsSync(file)) return undefined;
  try {
    return new Map(Object.entries(Marker.parse(JSON.parse(readFileSync(file, 'utf8'))).files));
  } catch (error) {
    throw new Refusal(
      `${file} cannot be read, so nobody knows which files there are ours. Deploy into a new folder.`,
      { cause: error },
    );
  }
}

/** The text of a marker. */
export function writeMarker(files: DeployedBefore): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const about = 'Written by "workshop deploy": the files that it put here. It changes and removes no others.';
  return `${JSON.stringify({ about, files: Object.fromEntries(sorted) }, null, 1)}\n`;
}
