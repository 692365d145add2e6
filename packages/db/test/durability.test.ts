import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDatabase } from '../src/index.ts';
import { killServer } from './kill-server.ts';
import { runProcess } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ROUNDS = 15;

/** How long a round writes, or tries to start, before everything is killed, in milliseconds. */
const MOMENTS = [0, 3, 10, 40, 90, 150];

test('application and server are killed again and again while they write: every acknowledged row is there, none in part, and the next start needs no hand', async () => {
  const dataDirectory = temporaryFolder();
  const folder = join(dataDirectory, 'postgres');
  const acknowledged: string[] = [];

  for (let round = 0; round < ROUNDS; round += 1) {
    const writers = ['a', 'b'].map((name) => runProcess('write-rows', [dataDirectory, `${round}${name}`]));
    // Every third round they are killed as they start, wherever they are; else while both write.
    if (round % 3 === 2) await setTimeout(300 + 100 * round);
    else
      await Promise.all(
        writers.map((each) => each.line((line) => line.startsWith('wrote') && line.endsWith('-9'))),
      );
    await setTimeout(MOMENTS[round % MOMENTS.length]);
    const [first, second] = writers;
    if (round % 2 === 0) await Promise.all([killServer(folder), first?.kill(), second?.kill()]);
    else {
      await first?.kill();
      await killServer(folder);
      // The other starts the server again and goes on.
      const goesOn = second?.lines.length ?? 0;
      if (round % 3 !== 2) await second?.line((line) => (second.lines.lastIndexOf(line) ?? 0) > goesOn + 8);
      await Promise.all([second?.kill(), killServer(folder)]);
    }
    acknowledged.push(
      ...writers.flatMap(({ lines }) =>
        lines.filter((line) => /^wrote \d+[ab]-\d-\d+$/.test(line)).map((line) => line.slice(6)),
      ),
    );
  }

  const { db, close } = await openDatabase({ dataDirectory });
  const rows = await db
    .selectFrom('audit')
    .select(['subjectId', ({ fn }) => fn.countAll<number>().as('parts')])
    .groupBy('subjectId')
    .execute();
  await close();
  const kept = new Set(rows.map(({ subjectId }) => subjectId));
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * 10);
  expect(acknowledged.filter((name) => !kept.has(name))).toEqual([]);
  expect(rows.filter(({ parts }) => parts !== 2)).toEqual([]);
}, 600_000);
