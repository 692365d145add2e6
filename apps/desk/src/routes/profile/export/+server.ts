import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import type { RequestHandler } from './$types';

/** A copy of all that the desk keeps of the viewer, as a file. By POST: it is counted, and no other site asks for it. */
export const POST: RequestHandler = async ({ locals }) => {
  requireViewer();
  const copy = await orErrorPage(locals.desk.account.export());
  return new Response(`${JSON.stringify(copy, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="my-desk-data.json"',
    },
  });
};
