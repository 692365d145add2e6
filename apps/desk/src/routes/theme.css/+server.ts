import { hueStylesheet } from '@ml4astro/ui/hue-stylesheet';
import type { RequestHandler } from './$types';

/** The hue of the series, or of the edition that `?edition=2025` names; every edition's where it is spoken of. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { hue, editions } = await locals.desk.series.get();
  const named = editions.find(({ year }) => String(year) === url.searchParams.get('edition'));
  const hues = [...new Set(editions.map((edition) => edition.hue))];
  const sheets = [
    hueStylesheet(named?.hue ?? hue, 'html:root'),
    ...hues.map((each) => hueStylesheet(each, `[data-hue="${each}"]`)),
  ];
  return new Response(sheets.join(''), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
};
