import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { readMailQuery } from '#lib/mail/read-mail-query.ts';
import type { PageServerLoad } from './$types';

/** What the desk wrote to people of an edition. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  requireViewer();
  const query = readMailQuery(url.searchParams);
  const edition = Number(params.year);
  const [page, counts] = await orErrorPage(
    Promise.all([locals.desk.mail.list({ ...query, edition }), locals.desk.mail.count({ edition })]),
  );
  return { query, page, counts };
};
