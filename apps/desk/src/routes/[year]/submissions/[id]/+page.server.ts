import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { errorsOfMissing, type FormError } from '#lib/submission/form-errors.ts';
import { getSubmission } from '#lib/submission/get-submission.ts';
import { readVersion } from '#lib/submission/read-version.ts';
import { takeFile } from '#lib/submission/take-file.ts';
import { submissionHref } from '#lib/submission/submission-href.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  requireViewer();
  const submission = await getSubmission(locals.desk, params);
  const call = await orErrorPage(locals.desk.submission.form({ edition: submission.edition }));
  const history = submission.acts.includes('read-history')
    ? await orErrorPage(locals.desk.submission.history({ submission: submission.id }))
    : undefined;
  const papers =
    (submission.paper ?? null) === null
      ? []
      : await orErrorPage(locals.desk.paper.list({ submission: submission.id }));
  // The same form sent twice makes one version of the file.
  return { submission, call, history, papers, uploadKey: randomUUID() };
};

export const actions: Actions = {
  /** For a form without scripts; others send the file to `paper/`. */
  upload: async (event) => {
    const taken = await takeFile(event);
    requireViewer();
    if ('href' in taken) redirect(303, taken.href);
    return fail(taken.status, { refusedFile: taken.message });
  },
  submit: async ({ locals, params, request }) => {
    requireViewer();
    const version = readVersion(await request.formData());
    try {
      const sent = await locals.desk.submission.submit({ submission: params.id, version });
      if (sent.kind === 'received') redirect(303, `${hrefOf(params)}?done=received`);
      if (sent.kind === 'incomplete') return fail(400, refuse(errorsOfMissing(sent.missing)));
      return fail(
        409,
        refuse([
          {
            message:
              'Somebody changed it while you looked. It is shown as it is now: send it in if you agree.',
          },
        ]),
      );
    } catch (error) {
      return refuseWith(error);
    }
  },
  confirm: async ({ locals, params }) => {
    requireViewer();
    await orErrorPage(locals.desk.submission.confirmAuthorship({ submission: params.id }));
    redirect(303, `${hrefOf(params)}?done=confirmed`);
  },
  disown: async ({ locals, params }) => {
    requireViewer();
    await orErrorPage(locals.desk.submission.disownAuthorship({ submission: params.id }));
    redirect(303, `${hrefOf(params)}?done=disowned`);
  },
};

function hrefOf({ year, id }: { year: string; id: string }): string {
  return submissionHref({ edition: Number(year), id });
}

function refuse(errors: readonly FormError[]) {
  return { errors };
}

function refuseWith(error: unknown) {
  if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error;
  return fail(error.code === 'PRECONDITION_FAILED' ? 412 : 400, refuse([{ message: error.message }]));
}
