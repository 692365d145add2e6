import { DESK_PATH } from '#lib/page/desk-path.ts';

/** The address of the sign-in, which leads back to `from`. */
export function signInHref(from: URL): string {
  return `${DESK_PATH}/sign-in/?${new URLSearchParams({ next: from.pathname + from.search })}`;
}
