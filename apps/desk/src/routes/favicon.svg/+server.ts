import type { RequestHandler } from './$types';

/** The sign of the series, in its colour: as on its site. */
export const GET: RequestHandler = async ({ locals }) => {
  const { hue } = await locals.desk.series.get();
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32" rx="7" fill="oklch(0.27 0.08 ${hue})"/>` +
    `<path d="M16 4c1 8 4 11 12 12-8 1-11 4-12 12-1-8-4-11-12-12 8-1 11-4 12-12z" fill="oklch(0.93 0.06 ${hue})"/>` +
    '</svg>';
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  });
};
