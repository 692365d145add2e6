import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { createDeskCaller, getDesk, getDeskAuth } from '@ml4astro/api/desk';
import { limitChanges } from '#lib/api/limit-changes.ts';
import { requireOwnOrigin } from '#lib/api/require-own-origin.ts';
import { requireSmallBody } from '#lib/api/require-small-body.ts';

export const handle: Handle = async ({ event, resolve }) => {
  requireOwnOrigin(event);
  requireSmallBody(event);
  const desk = getDesk();
  event.locals.clock = desk.clock;
  event.locals.viewer = await getDeskAuth().findViewer(event.request.headers);
  await limitChanges(event);
  event.locals.desk = createDeskCaller(desk, event.locals.viewer);
  const { clock } = desk;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%clock.kind%', clock.virtual ? 'virtual' : 'real')
        .replace('%clock.now%', clock.now().toString()),
  });
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  // What is for everyone says so itself.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  return response;
};

const HEADERS = {
  'x-content-type-options': 'nosniff',
  // Addresses of the desk name submissions, and links in mails hold secrets: no other host learns them.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Only faults of ours are logged. */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'unknown') console.error(error);
};
