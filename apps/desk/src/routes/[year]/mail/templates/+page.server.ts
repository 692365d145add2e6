import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import type { PageServerLoad } from './$types';

/** How the mails of an edition look. */
export const load: PageServerLoad = async ({ locals, params }) => {
  requireViewer();
  return { templates: await orErrorPage(locals.desk.mail.templates({ edition: Number(params.year) })) };
};
