import { actStateAt } from '@ml4astro/edition/act-state';

/** The state that the windows on an act's card give it at `now`; `undefined` where the card says it for good. */
export function stateOfCard(card: HTMLElement, now: number): 'opening' | 'open' | 'closed' | undefined {
  const { opens, closes, state } = card.dataset;
  if (opens === undefined || state === 'withdrawn' || state === 'unannounced') return undefined;
  return actStateAt({ opensAt: opens, closesAt: closes ?? null }, now);
}

/** Shows on each card of an act what is true at `now`: a page built before a deadline tells the truth after it. */
export function showActStates(root: ParentNode, now: number): void {
  for (const card of root.querySelectorAll<HTMLElement>('[data-act]')) {
    const state = stateOfCard(card, now);
    if (state === undefined || state === card.dataset['state']) continue;
    card.dataset['state'] = state;
    for (const outcome of card.querySelectorAll<HTMLElement>('[data-when]')) {
      outcome.hidden = outcome.dataset['when'] !== state;
    }
  }
}
