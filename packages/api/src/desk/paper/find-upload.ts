import type { Desk } from '../desk.ts';
import type { PaperUpload } from './upload-paper.ts';

/**
 * What an upload is known by once it is a version. The key alone would not do: a page that a browser shows again from its
 * memory has the same one for another file.
 */
export function storedKey({ uploadKey }: Pick<PaperUpload, 'uploadKey'>, sha256: string): string {
  return `${uploadKey}:${sha256}`;
}

/**
 * The version that an upload has become, whoever sent it: the key is the form's.
 *
 * @param sha256 of its bytes; of any, before they are known
 */
export async function findUpload(
  { db }: Pick<Desk, 'db'>,
  upload: Pick<PaperUpload, 'submission' | 'uploadKey'>,
  sha256?: string,
): Promise<number | undefined> {
  const papers = db.selectFrom('paper').select('version').where('submissionId', '=', upload.submission);
  const row = await (
    sha256 === undefined
      ? papers.where(({ fn, val }) => fn<boolean>('starts_with', ['uploadKey', val(storedKey(upload, ''))]))
      : papers.where('uploadKey', '=', storedKey(upload, sha256))
  ).executeTakeFirst();
  return row?.version;
}
