import { fail, redirect } from '@sveltejs/kit';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { changeAuthors, readAuthorChange } from '#lib/submission/author-change.ts';
import { withoutBlankAuthors } from '#lib/submission/content-of-fields.ts';
import type { EditOutcome } from '#lib/submission/edit-outcome.ts';
import { fieldsOfContent } from '#lib/submission/fields-of-content.ts';
import type { FormFields } from '#lib/submission/form-fields.ts';
import { getSubmission } from '#lib/submission/get-submission.ts';
import { readChoices } from '#lib/submission/read-choices.ts';
import { readForm } from '#lib/submission/read-form.ts';
import { readVersion } from '#lib/submission/read-version.ts';
import { saveForm, statusOf } from '#lib/submission/save-form.ts';
import { submissionHref } from '#lib/submission/submission-href.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, request }) => {
  const call = await orErrorPage(locals.desk.submission.form({ edition: Number(params.year) }));
  // A form that was sent is shown again whatever became of it: what was typed is in it alone.
  if (request.method === 'POST') {
    const submission = await getSubmission(locals.desk, params).catch(() => undefined);
    return { call, submission, fields: undefined };
  }
  requireViewer();
  const submission = await getSubmission(locals.desk, params);
  // Whoever may not edit finds on its page why.
  if (!submission.acts.includes('edit')) redirect(303, submissionHref(submission));
  const { title = '', abstract = '', topics = [], previousPublication = '', noteToChairs = '' } = submission;
  const fields = fieldsOfContent({
    title,
    abstract,
    topics,
    previousPublication,
    noteToChairs,
    consentToPublish: submission.consentToPublish ?? null,
    authors: (submission.authors ?? []).map(
      ({ name, email = '', affiliation, orcid, presenting, mayEdit }) => ({
        name,
        email,
        affiliation,
        orcid,
        presenting,
        mayEdit,
      }),
    ),
    conflicts: submission.conflicts ?? [],
  });
  return { call, submission, fields };
};

/** One action for all buttons, told apart by their value: its address is the page's own, to which one can come back. */
export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const form = await request.formData();
    const wish = form.get('do');
    const wished = typeof wish === 'string' ? wish : '';
    const version = readVersion(form);
    const show = (fields: FormFields, preview = false): Shown => ({
      outcome: { kind: 'shown', fields, preview },
      version,
    });

    const typed = wished.startsWith('resolve') ? readChoices(form) : readForm(form);
    if (typed === undefined) return fail(400, show(readForm(form)));
    const change = readAuthorChange(wished);
    if (change !== undefined) return show(changeAuthors(typed, change));
    if (wished === 'preview') return show(typed, true);
    if (wished === 'resolve-by-hand') return show(typed);

    const fields = withoutBlankAuthors(typed);
    const outcome = await saveForm(locals.desk, { submission: params.id, version, fields });
    if (outcome.kind !== 'saved') return fail(statusOf(outcome), { outcome, version } satisfies Shown);
    const page = submissionHref({ edition: Number(params.year), id: params.id });
    return redirect(303, wished === 'continue' ? `${page}?done=saved` : `${page}edit/?done=saved`);
  },
};

/** What the page is given of a form that was sent. */
interface Shown {
  readonly outcome: EditOutcome;
  /** That the form began from. */
  readonly version: number;
}
