import { writeSitemap } from '@ml4astro/formats/sitemap';
import { collectAll } from '#lib/api/collect-all.ts';
import { personHref } from '#lib/person/person-href.ts';
import { answerFile } from '#lib/published/answer-file.ts';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

/** The pages of the hub, for search engines. Each edition has a sitemap of its own. */
export const GET: RequestHandler = async ({ locals }) => {
  const { url } = await locals.api.series.get();
  const people = await collectAll((page) => locals.api.person.list(page));
  const paths = [
    '/',
    '/editions/',
    '/papers/',
    '/people/',
    '/data/',
    ...people.map(({ id }) => personHref(id)),
  ];
  return answerFile(writeSitemap(paths.map((path) => ({ url: new URL(path, url).href }))), 'xml');
};
