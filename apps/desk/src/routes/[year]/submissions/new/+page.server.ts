import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { submissionHref } from '#lib/submission/submission-href.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  requireViewer();
  const call = await orErrorPage(locals.desk.submission.form({ edition: Number(params.year) }));
  // The same form sent twice begins one draft.
  return { call, creationKey: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    requireViewer();
    const edition = Number(params.year);
    const key = (await request.formData()).get('creationKey');
    const creationKey = typeof key === 'string' ? key : '';
    let id: string;
    try {
      ({ submission: id } = await locals.desk.submission.create({ edition, creationKey }));
    } catch (error) {
      if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error;
      return fail(error.code === 'PRECONDITION_FAILED' ? 412 : 400, { message: error.message });
    }
    return redirect(303, `${submissionHref({ edition, id })}edit/`);
  },
};
