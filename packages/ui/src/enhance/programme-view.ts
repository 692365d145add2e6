import { rememberChoice } from './remember-choice.ts';

/** Remembers whether a reader looks at programmes as a table or as a timeline; the switch itself is CSS. */
export function enhanceProgrammeView(root: ParentNode): void {
  const group = root.querySelector<HTMLElement>('[data-programme-view]');
  if (group !== null) rememberChoice(group, 'programme-view', () => undefined);
}
