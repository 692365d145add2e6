import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createPublicApi } from '@ml4astro/api/public';
import { frozenClock, parseInstant } from '@ml4astro/edition';
import { paperFacts } from './paper-facts.ts';

/** What Google Scholar and schema.org are told of the date of paper 58 at an instant. */
async function datesAt(instant: string) {
  const { caller } = createPublicApi({
    directory: fileURLToPath(new URL('../../../../../editions', import.meta.url)),
    clock: frozenClock(parseInstant(instant)),
    upTo: 2023,
  });
  const [series, edition, contribution] = await Promise.all([
    caller.series.get(),
    caller.edition.get({ year: 2023 }),
    caller.contribution.get({ year: 2023, id: '58' }),
  ]);
  const { meta, structured } = paperFacts(contribution, edition, series);
  return {
    scholar: new Map(meta).get('citation_publication_date'),
    schema: structured?.[0]?.['datePublished'],
  };
}

test('a paper is dated by the day of the workshop', async () => {
  expect(await datesAt('2024-01-01T00:00:00Z')).toEqual({ scholar: '2023/07/29', schema: '2023-07-29' });
});

test('while the day is not settled, it has the year: Google Scholar lists nothing without a date', async () => {
  expect(await datesAt('2023-05-01T00:00:00Z')).toEqual({ scholar: '2023', schema: '2023' });
});
