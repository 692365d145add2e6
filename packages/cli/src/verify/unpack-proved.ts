import { existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';
import { extractZip } from '../zip/read-zip.ts';
import type { Proof } from './proof.ts';

/**
 * Unpacks the archive of a sealed site once it is proved. The folder appears when the last file is in it.
 *
 * @param archive its path
 * @param into a folder that is not there yet, from the working directory
 * @throws {Refusal} when the archive is not proved, is a folder, or `into` exists
 */
export async function unpackProved(archive: string, into: string, { state, note }: Proof): Promise<void> {
  if (state !== 'proved') throw new Refusal(`Nothing was unpacked. The release is not proved: ${note}`);
  if (statSync(archive).isDirectory())
    throw new Refusal(`Nothing was unpacked: ${archive} is a folder already.`);
  const target = resolve(into);
  if (existsSync(target)) throw new Refusal(`Nothing was unpacked: ${into} exists already.`);
  if (!existsSync(dirname(target)))
    throw new Refusal(`Nothing was unpacked: there is no folder ${dirname(target)}.`);
  const part = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    await extractZip(archive, join(part, 'site'));
    renameSync(join(part, 'site'), target);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}
