import { error } from '@sveltejs/kit';
import type { DeskCaller, SubmissionDetail } from '@ml4astro/api/desk';
import { orErrorPage } from '#lib/api/or-error-page.ts';

/**
 * The submission of an address.
 *
 * @throws the page that fits the refusal; one of another year is not at this address
 */
export async function getSubmission(
  desk: DeskCaller,
  { year, id }: { readonly year: string; readonly id: string },
): Promise<SubmissionDetail> {
  const submission = await orErrorPage(desk.submission.get({ submission: id }));
  if (String(submission.edition) !== year) error(404, 'Not Found');
  return submission;
}
