import { fail, redirect } from '@sveltejs/kit';
import { getDeskAuth, ownPath } from '@ml4astro/api/desk';
import { askerOf } from '#lib/account/asker-of.ts';
import { finishSignIn } from '#lib/account/finish-sign-in.ts';
import { refusalOf } from '#lib/account/refusal-of.ts';
import { DESK_PATH } from '#lib/page/desk-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the link of a mail leads to. Looking spends nothing: scanners of mail look at every link. */
export const load: PageServerLoad = async ({ url }) => {
  const token = url.searchParams.get('token');
  if (token === null) redirect(303, `${DESK_PATH}/sign-in/`);
  const next = ownPath(url.searchParams.get('next'));
  const again = next === undefined ? '' : `?${new URLSearchParams({ next })}`;
  return {
    email: await getDeskAuth().findLinkEmail(token),
    againHref: `${DESK_PATH}/sign-in/${again}`,
    nextHref: next ?? `${DESK_PATH}/`,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { searchParams } = event.url;
    let cookies;
    try {
      cookies = await getDeskAuth().signInWithLink(askerOf(event), searchParams.get('token') ?? '');
    } catch (cause) {
      return fail(400, { refusal: refusalOf(cause) });
    }
    return finishSignIn(event, cookies, searchParams.get('next'));
  },
};
