import { setTimeout } from 'node:timers/promises';
import { connect } from '@ml4astro/db';
import { systemClock } from '@ml4astro/edition';
import { TRPCError } from '@trpc/server';
import { expect, test } from 'vitest';
import { createDeskCaller } from '../../../src/desk/desk-caller.ts';
import { readNow } from '../../../src/desk/desk-now.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import { callCatalogue } from './call-series.ts';
import { OpenCall } from './open-call.ts';

/** How many send in around the deadline, each over one of several pools. */
const AUTHORS = 60;
/** From this long before the deadline to as long after it, in milliseconds. */
const SPREAD = 600;

test('of many who send in around the deadline, by the clock of the database, exactly those in time are received', async () => {
  const call = await OpenCall.open();
  const processes: Desk[] = [1, 2, 3].map(() => ({
    ...call.desk,
    db: connect(call.databaseUrl),
    clock: systemClock,
  }));
  try {
    const ready: { submission: string; viewer: Awaited<ReturnType<OpenCall['account']>> }[] = [];
    for (let count = 0; count < AUTHORS; count += 1) {
      const viewer = await call.account(`Author ${count}`);
      ready.push({ viewer, submission: await call.fullDraft(viewer) });
    }
    const now = await readNow({ db: call.desk.db, clock: systemClock });
    const lastSecond = now
      .add({ milliseconds: SPREAD + 2_500 })
      .round({ smallestUnit: 'second', roundingMode: 'ceil' });
    const closesAt = lastSecond.add({ seconds: 1 }).epochMilliseconds;
    // The grace of ten minutes ends then.
    const value = lastSecond.subtract({ minutes: 10 }).toString().replace('Z', ' UTC');
    const catalogue = callCatalogue({ submission: [{ value, announced: '2020-01-01' }] });
    for (const [index, desk] of processes.entries())
      processes[index] = { ...desk, catalogue: () => catalogue };

    const tries = await Promise.all(
      ready.map(async ({ submission, viewer }, index) => {
        const desk = processes[index % processes.length] ?? call.desk;
        const start = closesAt - SPREAD + (2 * SPREAD * index) / AUTHORS;
        await setTimeout(start - (await readNow(desk)).epochMilliseconds);
        const sentAt = (await readNow(desk)).epochMilliseconds;
        const answer = await createDeskCaller(desk, viewer)
          .submission.submit({ submission, version: 1 })
          .catch((error: unknown) => error);
        return { submission, answer, sentAt, answeredAt: (await readNow(desk)).epochMilliseconds };
      }),
    );

    const rows = await call.desk.db
      .selectFrom('submission')
      .select(['id', 'state', 'number', 'submittedAt'])
      .execute();
    const received = rows.filter(({ state }) => state === 'submitted');
    expect(received.length).toBeGreaterThan(0);
    expect(received.length).toBeLessThan(AUTHORS);
    expect(received.map(({ number }) => number ?? 0).sort((a, b) => a - b)).toEqual(
      received.map((_, index) => index + 1),
    );
    const rowOf = new Map(received.map((row) => [row.id, row]));
    const told = tries.map(({ submission, answer, ...times }) => ({
      row: rowOf.get(submission),
      answer,
      ...times,
    }));
    // Each was told what the database holds.
    const isTold = ({ row, answer }: (typeof told)[number]) =>
      row === undefined
        ? answer instanceof TRPCError && answer.message.startsWith('Submissions closed after')
        : numberOf(answer) === row.number;
    expect(told.filter((each) => !isTold(each))).toEqual([]);
    // Nobody was received at or after the end, and nobody refused before it.
    expect(received.filter(({ submittedAt }) => (submittedAt?.getTime() ?? closesAt) >= closesAt)).toEqual(
      [],
    );
    expect(told.filter(({ row, sentAt }) => row !== undefined && sentAt >= closesAt)).toEqual([]);
    expect(told.filter(({ row, answeredAt }) => row === undefined && answeredAt < closesAt)).toEqual([]);
  } finally {
    await Promise.all(processes.map(({ db }) => db.destroy()));
    await call.close();
  }
});

/** The number of a receipt. */
function numberOf(answer: unknown): number | undefined {
  return (answer as Partial<{ receipt: { number: number } }>).receipt?.number;
}
