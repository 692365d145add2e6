import { GALLERY_SESSIONS } from '@ml4astro/ui/gallery/programme-fixtures';
import { timelineStylesheet } from '@ml4astro/ui/programme/timeline-stylesheet';
import type { RequestHandler } from './$types';

/** Like the gallery, served live alone. */
export const prerender = false;

/** Where each session of the gallery's timeline lies. */
export const GET: RequestHandler = () =>
  new Response(timelineStylesheet(GALLERY_SESSIONS), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
