import { redirect } from '@sveltejs/kit';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { getSubmission } from '#lib/submission/get-submission.ts';
import { submissionHref } from '#lib/submission/submission-href.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  requireViewer();
  const submission = await getSubmission(locals.desk, params);
  if (!submission.acts.includes('withdraw')) redirect(303, submissionHref(submission));
  return { submission };
};

export const actions: Actions = {
  default: async ({ locals, params }) => {
    requireViewer();
    await orErrorPage(locals.desk.submission.withdraw({ submission: params.id }));
    redirect(303, `${submissionHref({ edition: Number(params.year), id: params.id })}?done=withdrawn`);
  },
};
