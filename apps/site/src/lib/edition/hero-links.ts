import type { EditionDetail } from '@ml4astro/api/public';
import { isOver } from './is-over.ts';

/** A button of the home page. */
export interface HeroLink {
  readonly label: string;
  readonly href: string;
}

/**
 * Where a reader of the home page most likely wants to go, the likeliest first: into the record once the workshop is over,
 * to the call and its dates before.
 */
export function heroLinks(edition: EditionDetail): HeroLink[] {
  const { path, hasProgramme, counts } = edition;
  const call = { label: 'See the call for abstracts', href: `${path}/call/` };
  const record = [
    ...(counts.contributions > 0
      ? [
          {
            label: counts.contributions === 1 ? '1 paper' : `${counts.contributions} papers`,
            href: `${path}/papers/`,
          },
        ]
      : []),
    ...(hasProgramme ? [{ label: 'Programme', href: `${path}/programme/` }] : []),
  ];
  return isOver(edition)
    ? [...record, call]
    : [call, ...record, { label: 'Important dates', href: `${path}/dates/` }];
}
