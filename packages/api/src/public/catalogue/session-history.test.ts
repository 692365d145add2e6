import { frozenClock, parseInstant } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { schedule } from '../../../test/small-programme.ts';
import { writeSmallSeries } from '../../../test/small-series.ts';
import { createPublicApi } from '../public-api.ts';

test('a programme without a day of its own is as old as the first date that was announced', async () => {
  const { caller } = createPublicApi({
    directory: writeSmallSeries({ '2032/schedule.yaml': stringify(schedule.slice(0, 1)) }),
    clock: frozenClock(parseInstant('2032-02-01T00:00:00Z')),
  });
  const { sessions } = await caller.schedule.get({ year: 2032 });
  expect(sessions[0]?.revision).toEqual({ sequence: 0, modifiedAt: '2032-01-09T10:00:00Z' });
});
