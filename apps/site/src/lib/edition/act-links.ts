import type { EditionDetail } from '@ml4astro/api/public';
import { isOver } from './is-over.ts';

type ActView = EditionDetail['acts']['submit'];
type DeadlineValue = EditionDetail['dates'][number]['current'];

/** An act to show, the date that ends it, and where it is done; without an address nobody said where. */
export interface ActLink {
  readonly view: ActView;
  readonly deadline: DeadlineValue | undefined;
  readonly href: string | undefined;
}

const BEFORE_DECISIONS: ReadonlySet<EditionDetail['phase']> = new Set([
  'announced',
  'call-open',
  'reviewing',
]);

/**
 * The acts that an edition speaks of. After the workshop nothing of them is left to do, so none is shown; an act without
 * a date is shown where there is a place to do it; and nobody has a final paper to upload before decisions are out.
 */
export function actLinks(edition: EditionDetail): ActLink[] {
  if (isOver(edition)) return [];
  const { acts, call, dates, reviewing, registration } = edition;
  const places: Readonly<Record<ActView['act'], string | undefined>> = {
    submit: call.portal === 'unstated' ? undefined : call.portal.url,
    volunteer: reviewing === 'unstated' ? undefined : reviewing.url,
    register: registration === 'unstated' ? undefined : registration.url,
    upload: undefined,
  };
  const decided = !BEFORE_DECISIONS.has(edition.phase);
  return Object.values(acts)
    .filter(({ act, state }) => state !== 'unannounced' || places[act] !== undefined)
    .filter(({ act }) => act !== 'upload' || decided)
    .map((view) => ({
      view,
      deadline: dates.find(({ key }) => key === view.key)?.current,
      href: places[view.act],
    }));
}
