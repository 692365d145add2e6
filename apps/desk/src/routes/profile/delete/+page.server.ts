import { fail, redirect } from '@sveltejs/kit';
import { getDeskAuth } from '@ml4astro/api/desk';
import { askerOf } from '#lib/account/asker-of.ts';
import { refusalOf } from '#lib/account/refusal-of.ts';
import { setCookies } from '#lib/account/set-cookies.ts';
import { textOf } from '#lib/account/text-of.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { DESK_PATH } from '#lib/page/desk-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ email: requireViewer().email });

export const actions: Actions = {
  default: async (event) => {
    requireViewer();
    const email = textOf(await event.request.formData(), 'email');
    try {
      await event.locals.desk.account.delete({ email });
    } catch (cause) {
      return fail(400, { email, refusal: refusalOf(cause) });
    }
    setCookies(event.cookies, await getDeskAuth().signOut(askerOf(event)));
    return redirect(303, `${DESK_PATH}/`);
  },
};
