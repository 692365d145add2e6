import { actStateAt } from '@ml4astro/edition/act-state';

/**
 * The state that the window on an act's card gives it at `now`; `undefined` where the card says it for good.
 *
 * @param card its `data-opens`, `data-closes` and `data-state`
 */
export function stateOfCard(card: DOMStringMap, now: number): 'opening' | 'open' | 'closed' | undefined {
  const { opens, closes, state } = card;
  if (opens === undefined || state === 'withdrawn' || state === 'unannounced') return undefined;
  return actStateAt({ opensAt: opens, closesAt: closes ?? null }, now);
}

/** Shows on each card of an act what is true at `now`: a page built before a deadline tells the truth after it. */
export function showActStates(root: ParentNode, now: number): void {
  for (const card of root.querySelectorAll<HTMLElement>('[data-act]')) {
    const state = stateOfCard(card.dataset, now);
    if (state === undefined || state === card.dataset['state']) continue;
    card.dataset['state'] = state;
    for (const outcome of card.querySelectorAll<HTMLElement>('[data-when]')) {
      outcome.hidden = outcome.dataset['when'] !== state;
    }
  }
}
