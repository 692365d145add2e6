import { announcedAt, type Edition } from '@ml4astro/edition';
import type { NewsOutput } from './news-output.ts';

/** That something of a sealed edition was corrected, once for each correction. */
export function listErrataNews(
  { year, slug, facts, seal }: Edition,
  isKnown: (announced: string) => boolean,
): readonly NewsOutput[] {
  // Errata are only ever added, so the place in their list names one for good.
  return (seal?.errata ?? []).flatMap(({ announced, reason }, index) =>
    isKnown(announced)
      ? [
          {
            id: `${slug}/errata/${index + 1}`,
            kind: 'erratum',
            year,
            at: announcedAt(announced).toString(),
            title: 'Corrected',
            text: reason,
            href: `${facts.path}/#corrections`,
          },
        ]
      : [],
  );
}
