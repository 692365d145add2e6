import { lstatSync, readFileSync } from 'node:fs';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Crop } from './crop.ts';
import { LARGEST_FILE } from './organizer-folder.ts';
import { preparePicture, type PreparedPicture } from './prepare-picture.ts';
import { RefusedFile } from './refused-file.ts';

/**
 * A picture from a file of the organizer, made fit to publish.
 *
 * @param crop what of it is shown; all of it without
 * @throws {WrongUse} when there is no such file
 * @throws {Refusal} when it is no picture that we take
 */
export async function takePicture(path: string, crop: Crop | undefined): Promise<PreparedPicture> {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new WrongUse(`There is no file ${path}.`);
  if (!stat.isFile()) throw new WrongUse(`${path} is a folder or a link. Name the picture itself.`);
  if (stat.size > LARGEST_FILE)
    throw new Refusal(`${path} has more than ${LARGEST_FILE / 1_000_000} MB, the most that is taken.`);
  try {
    return await preparePicture(readFileSync(path), crop);
  } catch (error) {
    if (error instanceof RefusedFile) throw new Refusal(`${path} ${error.message}.`, { cause: error });
    throw error;
  }
}
