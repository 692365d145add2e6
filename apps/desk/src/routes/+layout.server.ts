import { signInHref } from '#lib/api/sign-in-href.ts';
import { findSection, listSections } from '#lib/page/desk-nav.ts';
import type { LayoutServerLoad } from './$types';

/** What the frame of every page needs: the time, the series, who looks at it, and where they may go. */
export const load: LayoutServerLoad = async ({ locals, params, url }) => {
  const year = /^\d{4}$/.test(params.year ?? '') ? Number(params.year) : undefined;
  const sections = listSections(locals.viewer, year);
  const { name = '', email } = locals.viewer ?? {};
  return {
    clock: { now: locals.clock.now().toString(), virtual: locals.clock.virtual },
    series: await locals.desk.series.get(),
    viewer: email === undefined ? undefined : { name, email },
    sections,
    section: findSection(sections, url.pathname),
    signInHref: signInHref(url),
  };
};
