import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealCopy } from '../seal-copy.ts';
import { copyValid } from './copy-editions.ts';

const TABLE = 'id,title,authors\n21,Reefs,Jane Doe\n22,,Jane Doe\n?,Odd,Jane Doe\n';

test('rows that are kept aside go to a file, which is mended and imported by itself', async () => {
  using series = copyValid();
  const table = series.put('papers.csv', TABLE);
  const rejects = join(series.root, 'rejects.csv');
  const run = await series.run('csv', table, '--yes', '--rejects', rejects);
  expect(run).toMatchObject({
    exitCode: 1,
    stderr:
      'papers.csv:3: kept aside: Paper 22 is new and has no title. Give one.\n' +
      'papers.csv:4: kept aside: "?" is no number of a paper: it has letters and digits alone, such as 58.\n',
  });
  expect(run.stdout).toMatch(/^papers\.csv: 1 paper new; 2 kept aside\.\n--- a\/editions\/people\.yaml/);
  expect(readFileSync(rejects, 'utf8')).toBe('id,title,authors\r\n22,,Jane Doe\r\n?,Odd,Jane Doe\r\n');
  writeFileSync(rejects, 'id,title,authors\r\n22,Shoals,Jane Doe\r\n');
  expect((await series.run('csv', rejects, '--yes')).exitCode).toBe(0);
  expect(series.text('2031/contributions.yaml')).toMatch(/title: Reefs[^]*title: Shoals/);

  // It may hold what somebody mended.
  const again = await series.run('csv', table, '--yes', '--rejects', rejects);
  expect(again.stderr).toContain('Nothing was written');
  expect(readFileSync(rejects, 'utf8')).toContain('Shoals');
});

test('without --yes nothing is written where nobody can be asked; a dry run shows the diff', async () => {
  using series = copyValid();
  const before = series.texts();
  const table = series.put('papers.csv', TABLE);
  const dry = await series.run('csv', table, '--dry-run', '--rejects', join(series.root, 'rejects.csv'));
  expect(dry.stdout).toContain('+  title: Reefs');
  expect(() => readFileSync(join(series.root, 'rejects.csv'))).toThrow(/ENOENT/);
  const unasked = await series.run('csv', table);
  expect(unasked).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--yes') });
  expect(series.texts()).toEqual(before);
});

test.each([
  ['a sealed edition', ['--yes'], 1, 'The edition of 2031 is sealed'],
  ['a year without an edition', ['--yes', '--year', '2030'], 2, 'There is no edition of "2030"'],
  ['rejects among the editions', ['--rejects', 'editions/2031/rejects.csv'], 2, 'lies in the editions'],
  ['rejects in no folder', ['--rejects', 'none/rejects.csv'], 2, 'There is no folder'],
  ['a decision that says nothing', ['--person', 'Jane Doe'], 2, 'does not say who it is'],
  ['a decision for nobody', ['--person', 'Jane Doe=jane'], 2, '"jane" is nobody in editions/people.yaml'],
])('%s: nothing is written, and a sentence says why', async (what, flags, exitCode, says) => {
  using series = copyValid();
  if (what.startsWith('a sealed')) sealCopy(series.editions, 2031);
  const before = series.texts();
  const run = await series.run('csv', series.put('papers.csv', TABLE), ...flags);
  expect(run).toMatchObject({ exitCode, stdout: '', stderr: expect.stringContaining(says) });
  expect(series.texts()).toEqual(before);
});
