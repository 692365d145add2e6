import { DESK_PATH } from '#lib/page/desk-path.ts';

const SIGN_IN = `${DESK_PATH}/sign-in/`;

/**
 * The address of the sign-in, which leads back to `from`: a path of the desk, as `next`. Pages, forms and links of mails all call
 * it so. From the sign-in itself it leads on to where that would.
 */
export function signInHref(from: URL): string {
  const next = from.pathname.startsWith(SIGN_IN)
    ? from.searchParams.get('next')
    : from.pathname + from.search;
  return next === null ? SIGN_IN : `${SIGN_IN}?${new URLSearchParams({ next })}`;
}
