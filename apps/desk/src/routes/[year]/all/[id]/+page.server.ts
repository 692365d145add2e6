import { error, fail, redirect } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { organizersHref } from '#lib/organizer/organizer-href.ts';
import type { Actions, PageServerLoad } from './$types';

const DAY = 86_400_000;

/** One submission with all that organizers see of it. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  requireViewer();
  const told = await orErrorPage(locals.desk.organizer.submission({ submission: params.id }));
  const { edition, window } = told.submission;
  if (String(edition) !== params.year) error(404, 'Not Found');
  const call = await orErrorPage(locals.desk.submission.form({ edition }));
  const now = locals.clock.now().epochMilliseconds;
  const end = Math.max(now, window.closesAt === null ? 0 : Date.parse(window.closesAt)) + DAY;
  return {
    told,
    call,
    suggested: new Date(end).toISOString().slice(0, 16),
    isExtended: url.searchParams.has('extended'),
  };
};

export const actions: Actions = {
  extend: async ({ locals, params, request }) => {
    requireViewer();
    const form = await request.formData();
    const [until, reason] = ['until', 'reason'].map((name) => String(form.get(name) ?? '').trim());
    try {
      await locals.desk.submission.grantExtension({
        submission: params.id,
        // Browsers leave the seconds out.
        until: `${until?.slice(0, 16)}:00Z`,
        reason: reason ?? '',
      });
    } catch (cause) {
      const told = cause instanceof TRPCError && ['BAD_REQUEST', 'PRECONDITION_FAILED'].includes(cause.code);
      if (told)
        return fail(400, { refusal: cause.message, typed: { until: until ?? '', reason: reason ?? '' } });
      return orErrorPage(Promise.reject(cause));
    }
    redirect(303, `${organizersHref(Number(params.year), params.id)}?extended#more-time`);
  },
};
