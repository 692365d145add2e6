import type { SeriesFile } from '@ml4astro/edition';
import { stringify } from 'yaml';

const HEAD = `# yaml-language-server: $schema=../../packages/edition/schema/series.schema.json
# The facts of the series, as they were when this edition was sealed.
`;

/** The facts of the series that a sealed edition keeps. */
export function writeSealedSeries(facts: SeriesFile): string {
  return HEAD + stringify(facts, { lineWidth: 0 });
}
