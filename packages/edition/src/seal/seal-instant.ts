import { Temporal } from 'temporal-polyfill';
import { announcedAt } from '../announcement.ts';
import type { SealFile } from '../schema/seal-file.ts';

/**
 * The instant that the site of a sealed edition renders: when it was sealed, or when its last correction became known.
 * It never moves by itself, so neither does a page.
 */
export function instantOfSeal({ sealedAt, errata }: Pick<SealFile, 'sealedAt' | 'errata'>): Temporal.Instant {
  return [sealedAt, ...errata.map(({ announced }) => announced)]
    .map(announcedAt)
    .reduce((latest, each) => (Temporal.Instant.compare(each, latest) > 0 ? each : latest));
}
