import { rememberChoice } from './remember-choice.ts';

/**
 * Remembers whether a reader looks at programmes as a table or as a timeline; the switch itself is CSS.
 *
 * @param shown called whenever a view came into sight: what leads to a row leads to the one that is seen
 */
export function enhanceProgrammeView(root: ParentNode, shown: () => void): void {
  const group = root.querySelector<HTMLElement>('[data-programme-view]');
  if (group !== null) rememberChoice(group, 'programme-view', shown);
}
