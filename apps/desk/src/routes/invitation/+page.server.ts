import { fail, redirect } from '@sveltejs/kit';
import { getDeskAuth } from '@ml4astro/api/desk';
import { askerOf } from '#lib/account/asker-of.ts';
import { findInvitation } from '#lib/account/find-invitation.ts';
import { finishSignIn } from '#lib/account/finish-sign-in.ts';
import { refusalOf } from '#lib/account/refusal-of.ts';
import { DESK_PATH } from '#lib/page/desk-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** An invitation, before it is accepted. Looking changes nothing. */
export const load: PageServerLoad = ({ locals, url }) => findInvitation(locals.desk, url);

export const actions: Actions = {
  default: async (event) => {
    const { locals, url } = event;
    const token = url.searchParams.get('token') ?? '';
    const { invitation } = await findInvitation(locals.desk, url);
    const home = `${DESK_PATH}/${invitation?.editionYear ? `${invitation.editionYear}/` : ''}`;
    let cookies;
    try {
      if (locals.viewer === undefined) cookies = await getDeskAuth().acceptInvitation(askerOf(event), token);
      else await locals.desk.invitation.accept({ token });
    } catch (cause) {
      return fail(400, { refusal: refusalOf(cause) });
    }
    return cookies === undefined ? redirect(303, home) : finishSignIn(event, cookies, home);
  },
};
