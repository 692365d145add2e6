import type { Cookies } from '@sveltejs/kit';
import type { SessionCookie } from '@ml4astro/api/desk';

/** Gives the browser the cookies of a sign-in or sign-out. */
export function setCookies(cookies: Cookies, given: readonly SessionCookie[]): void {
  for (const { name, value, ...options } of given) cookies.set(name, value, options);
}
