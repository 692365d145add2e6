import { fail, redirect } from '@sveltejs/kit';
import { ownPath } from '@ml4astro/api/desk';
import { errorsOfProfile } from '#lib/account/profile-errors.ts';
import { fieldsOfProfile, profileOfFields, readProfileForm } from '#lib/account/profile-form.ts';
import { refusalOf } from '#lib/account/refusal-of.ts';
import { textOf } from '#lib/account/text-of.ts';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { DESK_PATH } from '#lib/page/desk-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** Earlier years ask nobody to judge anything. */
const EDITIONS_SHOWN = 2;

const HOME = `${DESK_PATH}/profile/`;

export const load: PageServerLoad = async ({ locals, url }) => {
  requireViewer();
  const { editions } = await locals.desk.series.get();
  const [profile, sessions, details] = await Promise.all([
    orErrorPage(locals.desk.account.get()),
    orErrorPage(locals.desk.account.sessions()),
    Promise.all(
      editions
        .slice(-EDITIONS_SHOWN)
        .toReversed()
        .map(({ year }) => locals.desk.edition.get({ year })),
    ),
  ]);
  return {
    profile,
    fields: fieldsOfProfile(profile),
    sessions,
    expertise: details
      .filter(({ topics }) => topics.length > 0)
      .map(({ year, conference, topics }) => ({
        year,
        name: conference.name,
        topics: topics.map(({ id, label }) => ({
          id,
          label,
          isChosen: profile.expertise.some(({ editionYear, topic }) => editionYear === year && topic === id),
        })),
      })),
    next: ownPath(url.searchParams.get('next')),
    done: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  save: async ({ locals, request }) => {
    requireViewer();
    const form = await request.formData();
    const fields = readProfileForm(form);
    const next = ownPath(textOf(form, 'next'));
    try {
      await locals.desk.account.save(profileOfFields(fields));
    } catch (cause) {
      return fail(400, { fields, next, errors: errorsOfProfile(refusalOf(cause), fields) });
    }
    return redirect(303, next ?? `${HOME}?done=saved`);
  },
  expertise: async ({ locals, request }) => {
    requireViewer();
    const form = await request.formData();
    const topics = form.getAll('topics').filter((topic) => typeof topic === 'string');
    await orErrorPage(locals.desk.account.saveExpertise({ year: Number(textOf(form, 'year')), topics }));
    redirect(303, `${HOME}?done=expertise#expertise`);
  },
  end: async ({ locals, request }) => {
    requireViewer();
    const form = await request.formData();
    await orErrorPage(locals.desk.account.endSession({ id: textOf(form, 'id') }));
    redirect(303, `${HOME}?done=ended#sessions`);
  },
  endOthers: async ({ locals }) => {
    requireViewer();
    await orErrorPage(locals.desk.account.endAllSessions({ keepThisOne: true }));
    redirect(303, `${HOME}?done=ended#sessions`);
  },
  endAll: async ({ locals }) => {
    requireViewer();
    await orErrorPage(locals.desk.account.endAllSessions({ keepThisOne: false }));
    redirect(303, `${DESK_PATH}/`);
  },
};
