import { error, type RequestEvent } from '@sveltejs/kit';
import { getDesk, spendChange } from '@ml4astro/api/desk';
import { WorkshopError } from '@ml4astro/edition';

/** Forms count as changes over HTTP do: refuses whoever sends too many. */
export async function limitChanges({
  request,
  locals,
}: Pick<RequestEvent, 'request' | 'locals'>): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  try {
    await spendChange(getDesk(), locals.viewer);
  } catch (cause) {
    if (cause instanceof WorkshopError) error(429, cause.message);
    throw cause;
  }
}
