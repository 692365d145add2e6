import { error } from '@sveltejs/kit';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { readTableQuery } from '#lib/organizer/read-table-query.ts';
import type { RequestHandler } from './$types';

/** The submissions that the table shows, on all its pages, as a file to keep. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  requireViewer();
  const format = url.searchParams.get('format');
  if (format !== 'csv' && format !== 'json') error(404, 'Not Found');
  const query = readTableQuery(url.searchParams);
  const edition = Number(params.year);
  const { name, type, content } = await orErrorPage(
    locals.desk.organizer.export({ ...query, edition, format }),
  );
  return new Response(content, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    },
  });
};
