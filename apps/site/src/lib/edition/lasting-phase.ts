import type { Phase } from '@ml4astro/edition';
import { isLive } from '#lib/prerender.ts';
import { isOver } from './is-over.ts';

/**
 * The phase that a page may print. A live page is rendered as it is asked for; a static one may be read long after the
 * phase it was built in, so it prints those alone that no passing of time ends.
 */
export function lastingPhase(phase: Phase): Phase | undefined {
  return isLive || isOver({ phase }) ? phase : undefined;
}

/** Editions with the phase that a page may print of each. */
export function withLastingPhase<Edition extends { readonly phase: Phase }>(editions: readonly Edition[]) {
  return editions.map((edition) => ({ ...edition, phase: lastingPhase(edition.phase) }));
}
