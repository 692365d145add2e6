import { redirect } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import type { Viewer } from '@ml4astro/api/desk';
import { signInHref } from './sign-in-href.ts';

/**
 * Whoever is signed in. Call it while a request is answered.
 *
 * @throws the redirect to the sign-in, which leads back here
 */
export function requireViewer(): Viewer {
  const { locals, url } = getRequestEvent();
  if (locals.viewer === undefined) redirect(303, signInHref(url));
  return locals.viewer;
}
