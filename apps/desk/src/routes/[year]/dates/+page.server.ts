import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import type { PageServerLoad } from './$types';

/** Every date of an edition with all that it was. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  requireViewer();
  const ledgers = await orErrorPage(locals.desk.date.list({ edition: Number(params.year) }));
  return {
    ledgers,
    changed: ledgers.dates.find(({ key }) => key === url.searchParams.get('changed'))?.title,
  };
};
