import { writeRobots } from '@ml4astro/formats/sitemap';
import { answerFile } from '#lib/published/answer-file.ts';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

/** Lets search engines read everything, and tells them where the pages of the hub and of each edition are listed. */
export const GET: RequestHandler = async ({ locals }) => {
  const { url, editions } = await locals.api.series.get();
  const sites = ['', ...editions.map(({ path }) => path)];
  return answerFile(
    writeRobots({ sitemaps: sites.map((site) => new URL(`${site}/sitemap.xml`, url).href) }),
    'txt',
  );
};
