import { expect, test } from 'vitest';
import { copyReal, copyValid } from './copy-editions.ts';
import { writeOwnProgramme } from './own-tables.ts';

test.each([2022, 2023])("the site's own programme.ics of %i changes nothing", async (year) => {
  using series = copyReal();
  const before = series.texts();
  const calendar = writeOwnProgramme(series.editions, year);
  const run = await series.run(
    'schedule',
    series.put('programme.ics', calendar),
    '--year',
    String(year),
    '--json',
  );
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  const report = JSON.parse(run.stdout);
  expect(report).toMatchObject({
    written: false,
    files: [],
    diff: '',
    added: 0,
    updated: 0,
    aside: [],
    notes: [],
  });
  expect(report.unchanged).toBeGreaterThan(10);
  expect(series.texts()).toEqual(before);
});

test('nor does that of a series with formulas in its titles and a room that is the building', async () => {
  using series = copyValid();
  const calendar = writeOwnProgramme(series.editions, 2031);
  const run = await series.run('schedule', series.put('programme.ics', calendar), '--json');
  expect(JSON.parse(run.stdout)).toMatchObject({ diff: '', unchanged: 6, notes: [], aside: [] });
});
