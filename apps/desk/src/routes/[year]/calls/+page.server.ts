import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import type { PageServerLoad } from './$types';

/** The call in numbers. */
export const load: PageServerLoad = async ({ locals, params }) => {
  requireViewer();
  const edition = Number(params.year);
  const [numbers, call] = await orErrorPage(
    Promise.all([locals.desk.organizer.calls({ edition }), locals.desk.submission.form({ edition })]),
  );
  return { numbers, call };
};
