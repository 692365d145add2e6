import { WorkshopError } from '@ml4astro/edition';
import type { Desk } from '../desk.ts';
import type { Viewer } from '../viewer.ts';
import type { PaperReceipt } from './add-version.ts';
import type { PaperPlace } from './get-paper-record.ts';
import { readUploadForm } from './upload-form.ts';
import { uploadPaper } from './upload-paper.ts';
import { withWholeBody } from './whole-body.ts';

/**
 * Takes the form of an upload in as it arrives. Whatever becomes of it, the request has been read when this answers.
 *
 * @throws {WorkshopError} `NOT_SIGNED_IN`, `INPUT_REFUSED` for a form that is not as it should be, and as `uploadPaper`
 */
export function receivePaper(
  desk: Desk,
  viewer: Viewer | undefined,
  place: PaperPlace,
  request: Request,
): Promise<PaperReceipt> {
  return withWholeBody(request, async (next) => {
    if (viewer === undefined)
      throw new WorkshopError('NOT_SIGNED_IN', 'You are signed out. Sign in again, then upload the file.');
    return await readUploadForm(request.headers.get('content-type'), next, (form) =>
      uploadPaper({ ...desk, viewer }, { ...place, ...form }),
    );
  });
}
