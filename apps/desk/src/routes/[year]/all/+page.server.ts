import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { readTableQuery } from '#lib/organizer/read-table-query.ts';
import { readColumns } from '#lib/organizer/table-columns.ts';
import type { PageServerLoad } from './$types';

/** Everything that was sent in or begun for an edition, for its organizers. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  requireViewer();
  const query = readTableQuery(url.searchParams);
  const cursor = url.searchParams.get('cursor') || undefined;
  const edition = Number(params.year);
  const page = await orErrorPage(locals.desk.organizer.submissions({ ...query, cursor, edition }));
  const chosen = url.searchParams.getAll('column');
  // Rows before this page, which the cursor counts.
  return { query, page, chosen, columns: readColumns(chosen), before: Number(cursor ?? 0) };
};
