import type { Phase } from '@ml4astro/edition';

/** Whether the workshop is over: its pages speak of it as of what was. */
export function isOver({ phase }: { readonly phase: Phase }): boolean {
  return phase === 'concluded' || phase === 'sealed';
}
