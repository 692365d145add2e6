import { fail, redirect } from '@sveltejs/kit';
import { isAdmin } from '@ml4astro/api/desk';
import { refusalOf } from '#lib/account/refusal-of.ts';
import { ROLE_NAMES, type RoleName } from '#lib/account/role-words.ts';
import { textOf } from '#lib/account/text-of.ts';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the history of roles tells of. */
const ACTS = ['role.granted', 'role.revoked', 'invitation.sent', 'invitation.revoked'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const viewer = requireViewer();
  const edition = Number(params.year);
  const listHistory = (edition: number | null, page: string) => {
    const before = Number(url.searchParams.get(page)) || undefined;
    return orErrorPage(locals.desk.audit.list({ edition, acts: [...ACTS], limit: 20, before }));
  };
  const [roles, history, series, seriesHistory] = await Promise.all([
    orErrorPage(locals.desk.role.list({ edition })),
    listHistory(edition, 'before'),
    isAdmin(viewer) ? orErrorPage(locals.desk.role.list({ edition: null })) : undefined,
    isAdmin(viewer) ? listHistory(null, 'seriesBefore') : undefined,
  ]);
  return { roles, history, series, seriesHistory, done: url.searchParams.get('done') };
};

export const actions: Actions = {
  invite: async ({ locals, params, request }) => {
    requireViewer();
    const form = await request.formData();
    const [email, chosen] = [textOf(form, 'email'), textOf(form, 'role')];
    const role: RoleName = isRole(chosen) ? chosen : 'reviewer';
    try {
      await locals.desk.invitation.send({
        email,
        role,
        edition: role === 'admin' ? null : Number(params.year),
      });
    } catch (cause) {
      return fail(400, { email, role, refusal: refusalOf(cause).replace(/^✖ (.*)\n[\s\S]*$/, '$1') });
    }
    return redirect(303, '?done=invited');
  },
  revoke: async ({ locals, request }) => {
    requireViewer();
    const id = textOf(await request.formData(), 'id');
    try {
      await locals.desk.role.revoke({ id });
    } catch (cause) {
      return fail(400, { refusal: refusalOf(cause) });
    }
    return redirect(303, '?done=revoked');
  },
  withdraw: async ({ locals, request }) => {
    requireViewer();
    const id = textOf(await request.formData(), 'id');
    try {
      await locals.desk.invitation.revoke({ id });
    } catch (cause) {
      return fail(400, { refusal: refusalOf(cause) });
    }
    return redirect(303, '?done=withdrawn');
  },
};

function isRole(text: string): text is RoleName {
  return Object.hasOwn(ROLE_NAMES, text);
}
