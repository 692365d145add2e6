import { describeRefusal, getDesk, receivePaper, type Refusal, type Viewer } from '@ml4astro/api/desk';
import { submissionHref } from './submission-href.ts';

/** What became of an upload: where it is shown, or why it was not taken. */
export type TakenFile = { readonly href: string } | Refusal;

/** Takes the file of an upload in. Never rejects: the request has been read when it answers, and what went wrong is told. */
export async function takeFile({
  request,
  params,
  locals,
}: {
  readonly request: Request;
  readonly params: { readonly year: string; readonly id: string };
  readonly locals: { readonly viewer: Viewer | undefined };
}): Promise<TakenFile> {
  const desk = getDesk();
  const place = { edition: Number(params.year), submission: params.id };
  try {
    await receivePaper(desk, locals.viewer, place, request);
    return { href: `${submissionHref({ edition: place.edition, id: params.id })}?done=uploaded#paper` };
  } catch (error) {
    return describeRefusal(desk, error);
  }
}
