import type { SearchOutcome } from '@ml4astro/ui/search-view';
import { SEARCH_KIND_WORDS } from '@ml4astro/ui/words/search-words';
import type { SearchHitView, TextPieceView } from '@ml4astro/ui/search-view';
import type { FacetCounts, SearchAnswer } from './search-answer.ts';
import { RESULTS_STEP } from './search-query.ts';

/** Shows one of the outcomes that the page holds, and announces `status`. */
export function showOutcome(page: ParentNode, outcome: SearchOutcome, status: string): void {
  for (const each of page.querySelectorAll<HTMLElement>('[data-outcome]')) {
    each.hidden = each.dataset['outcome'] !== outcome;
  }
  const line = page.querySelector('[data-search-status]');
  // The same words again would be read out again.
  if (line !== null && line.textContent !== status) line.textContent = status;
}

/** Fills the page's list with what was found, from the mould that the page holds. */
export function showAnswer(page: ParentNode, { hits, total, counts }: SearchAnswer): void {
  const mould = page.querySelector<HTMLTemplateElement>('[data-search-mould]');
  if (mould !== null) {
    page.querySelector('[data-search-hits]')?.replaceChildren(...hits.map((hit) => fillMould(mould, hit)));
  }
  showMore(page, total > hits.length ? hits.length + RESULTS_STEP : undefined);
  showCounts(page, counts);
}

/** Offers to show `show` results; offers nothing for `undefined`. */
function showMore(page: ParentNode, show: number | undefined): void {
  const button = page.querySelector<HTMLButtonElement>('[data-search-more]');
  if (button === null) return;
  button.hidden = show === undefined;
  button.value = String(show ?? '');
}

/** Writes beside each value of the facets how many results it has; nothing where nothing is searched. */
export function showCounts(page: ParentNode, counts?: FacetCounts): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-count]')) {
    const [facet = '', value = ''] = place.dataset['count']?.split(':') ?? [];
    place.textContent = counts === undefined ? '' : String(counts[facet as keyof FacetCounts]?.[value] ?? 0);
  }
}

function fillMould(mould: HTMLTemplateElement, hit: SearchHitView): DocumentFragment {
  const copy = document.importNode(mould.content, true);
  const slots: Record<string, readonly TextPieceView[]> = {
    kind: [{ text: SEARCH_KIND_WORDS[hit.kind], marked: false }],
    years: [{ text: hit.years.join(', '), marked: false }],
    title: hit.title,
    line: hit.line,
    excerpt: hit.excerpt,
  };
  for (const place of copy.querySelectorAll<HTMLElement>('[data-slot]')) {
    place.replaceChildren(
      ...(slots[place.dataset['slot'] ?? ''] ?? []).filter(({ text }) => text !== '').map(writePiece),
    );
  }
  copy.querySelector('a')?.setAttribute('href', hit.href);
  return copy;
}

function writePiece({ text, marked }: TextPieceView): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
