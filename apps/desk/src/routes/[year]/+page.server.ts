import { orErrorPage } from '#lib/api/or-error-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const edition = Number(params.year);
  const call = await orErrorPage(locals.desk.submission.form({ edition }));
  const submissions =
    locals.viewer === undefined ? [] : await orErrorPage(locals.desk.submission.list({ edition }));
  return { call, submissions };
};
