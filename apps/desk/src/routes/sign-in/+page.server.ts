import { fail, redirect } from '@sveltejs/kit';
import { getDeskAuth, ownPath } from '@ml4astro/api/desk';
import { askerOf } from '#lib/account/asker-of.ts';
import { finishSignIn } from '#lib/account/finish-sign-in.ts';
import { refusalOf } from '#lib/account/refusal-of.ts';
import { setCookies } from '#lib/account/set-cookies.ts';
import { textOf } from '#lib/account/text-of.ts';
import { DESK_PATH } from '#lib/page/desk-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const next = ownPath(url.searchParams.get('next'));
  if (locals.viewer !== undefined) redirect(303, next ?? `${DESK_PATH}/`);
  return { next };
};

export const actions: Actions = {
  /** Sends a mail, or seems to: the answer is the same for every address. */
  mail: async (event) => {
    const form = await event.request.formData();
    const [email, next] = [textOf(form, 'email'), textOf(form, 'next')];
    try {
      await getDeskAuth().requestSignIn(askerOf(event), { email, next });
    } catch (cause) {
      return fail(400, { step: 'mail' as const, email, next, refusal: refusalOf(cause) });
    }
    return { step: 'code' as const, email, next };
  },
  code: async (event) => {
    const form = await event.request.formData();
    const [email, next] = [textOf(form, 'email'), textOf(form, 'next')];
    let cookies;
    try {
      cookies = await getDeskAuth().signInWithCode(askerOf(event), { email, code: textOf(form, 'code') });
    } catch (cause) {
      return fail(400, { step: 'code' as const, email, next, refusal: refusalOf(cause) });
    }
    return finishSignIn(event, cookies, next);
  },
  out: async (event) => {
    setCookies(event.cookies, await getDeskAuth().signOut(askerOf(event)));
    redirect(303, `${DESK_PATH}/`);
  },
};
