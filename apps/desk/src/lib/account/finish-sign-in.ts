import { redirect, type RequestEvent } from '@sveltejs/kit';
import { getDeskAuth, ownPath, type SessionCookie } from '@ml4astro/api/desk';
import { DESK_PATH } from '#lib/page/desk-path.ts';
import { setCookies } from './set-cookies.ts';

/**
 * Keeps the session and leads on: to the page that was asked for, by way of the profile for who has no name yet.
 *
 * @throws the redirect
 */
export async function finishSignIn(
  event: Pick<RequestEvent, 'cookies'>,
  given: readonly SessionCookie[],
  next: unknown,
): Promise<never> {
  setCookies(event.cookies, given);
  const cookie = given.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const viewer = await getDeskAuth().findViewer(new Headers({ cookie }));
  const path = ownPath(next) ?? `${DESK_PATH}/`;
  if (viewer?.name === '') redirect(303, `${DESK_PATH}/profile/?${new URLSearchParams({ next: path })}`);
  redirect(303, path);
}
