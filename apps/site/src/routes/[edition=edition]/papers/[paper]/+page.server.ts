import { redirect } from '@sveltejs/kit';
import { formatReference, writeBibtex } from '@ml4astro/formats/citation';
import { ensureApi } from '#lib/api/ensure-api.ts';
import { orNotFound } from '#lib/api/or-not-found.ts';
import { citeContribution } from '#lib/paper/cite-contribution.ts';
import { idOfPaper } from '#lib/paper/id-of-paper.ts';
import { isEdition, target } from '#lib/prerender.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Besides the address that pages link to, the bare id: no page links to it, but whoever knows the number finds the paper. */
export const entries: EntryGenerator = () => {
  if (!isEdition) return [];
  return ensureApi()
    .catalogue()
    .contributions.items.filter(({ summary }) => summary.href.startsWith(`/${target}/`))
    .flatMap(({ summary: { id, slug } }) => [id, slug].map((paper) => ({ edition: target, paper })));
};

/** A paper's address is `<id>-<words of its title>`. The id alone finds it; other words lead to the right ones. */
export const load: PageServerLoad = async ({ locals, params, parent }) => {
  const { series, edition } = await parent();
  const id = idOfPaper(params.paper);
  const contribution = await orNotFound(locals.api.contribution.get({ year: edition.year, id }));
  if (params.paper !== contribution.slug) redirect(308, contribution.href);
  const cited = citeContribution(contribution, edition, series.url);
  // The abstract stands on the page already; the file beside it has it.
  return {
    contribution,
    citation: { reference: formatReference(cited), bibtex: writeBibtex([{ ...cited, abstract: null }]) },
  };
};
