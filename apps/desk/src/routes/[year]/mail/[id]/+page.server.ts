import { error, fail, redirect } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { mailHref } from '#lib/mail/mail-href.ts';
import type { Actions, PageServerLoad } from './$types';

/** One mail. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  requireViewer();
  const mail = await orErrorPage(locals.desk.mail.get({ mail: params.id }));
  // A mail of no edition is the admin's, on the pages of any.
  if (mail.editionYear !== null && mail.editionYear !== Number(params.year)) error(404, 'Not Found');
  return { mail, isQueued: url.searchParams.has('queued') };
};

export const actions: Actions = {
  default: async ({ locals, params }) => {
    requireViewer();
    try {
      await locals.desk.mail.resend({ mail: params.id });
    } catch (cause) {
      // Somebody else did it meanwhile.
      if (cause instanceof TRPCError && cause.code === 'CONFLICT')
        return fail(409, { refusal: cause.message });
      return orErrorPage(Promise.reject(cause));
    }
    redirect(303, `${mailHref(Number(params.year), params.id)}?queued`);
  },
};
