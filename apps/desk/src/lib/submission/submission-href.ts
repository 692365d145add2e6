import { DESK_PATH } from '#lib/page/desk-path.ts';

/** The page of a submission. */
export function submissionHref({ edition, id }: { readonly edition: number; readonly id: string }): string {
  return `${DESK_PATH}/${edition}/submissions/${id}/`;
}
