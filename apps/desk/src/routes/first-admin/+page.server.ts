import { fail, redirect } from '@sveltejs/kit';
import { findInvitation } from '#lib/account/find-invitation.ts';
import { refusalOf } from '#lib/account/refusal-of.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { DESK_PATH } from '#lib/page/desk-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the one-time link of the first start leads to. */
export const load: PageServerLoad = ({ locals, url }) => findInvitation(locals.desk, url);

export const actions: Actions = {
  default: async ({ locals, url }) => {
    requireViewer();
    try {
      await locals.desk.invitation.accept({ token: url.searchParams.get('token') ?? '' });
    } catch (cause) {
      return fail(400, { refusal: refusalOf(cause) });
    }
    return redirect(303, `${DESK_PATH}/`);
  },
};
