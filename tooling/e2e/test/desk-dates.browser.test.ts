import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../src/chromium.ts';
import { makeDataFolder } from '../src/data-folder.ts';
import { DeskVisitor } from '../src/desk-visitor.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import { copyOpenEditions } from '../src/open-editions.ts';
import { ROOT } from '../src/repository.ts';
import { runToSuccess } from '../src/run-program.ts';

const AT = '2025-05-20T12:00:00Z';

let browser: Browser;
/** Two processes on one database, as they would run on two machines. */
let gateways: readonly [RunningGateway, RunningGateway];
const data = makeDataFolder();
const editions = copyOpenEditions();
const env = { DATA_DIR: data.folder, EDITIONS_DIR: editions.folder };
beforeAll(async () => {
  browser = await launchChromium();
  // One after the other: the link of the newest start counts.
  gateways = [await startGateway({ at: AT, env }), await startGateway({ at: AT, env })];
  return async () => {
    await browser.close();
    for (const gateway of gateways) await gateway.stop();
    data.remove();
    editions.remove();
  };
});

test('a deadline that a chair moves in the desk is moved on every live site at once, and comes into the files by workshop pull', async () => {
  const [here, there] = gateways;
  const admin = await DeskVisitor.enter(browser, 'chair@observatory.example');
  await admin.becomeAdmin(there, 'Charlotte Chair', [here]);
  const { page } = admin;
  // The session is one row of the database they share.
  await page.goto(`${here.url}/desk/2025/dates/submission/`);
  await page.getByRole('textbox', { name: 'Date' }).fill('2025-06-09');
  await page.getByRole('textbox', { name: 'Why' }).fill('requests from authors');
  await page.getByRole('button', { name: 'Look at it first' }).click();
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor();
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.waitForURL(/\/desk\/2025\/dates\/(\?|$)/);

  expect(await readDates(here)).toContain('requests from authors');
  // The clock there was set when it started, seconds after that of the other: until then, the change is to come.
  await expect.poll(() => readDates(there), { timeout: 60_000 }).toContain('requests from authors');
  expect(await readDates(there)).toContain('9 June 2025');
  await page.goto(`${there.url}/desk/2025/dates/`);
  expect(await page.getByRole('main').textContent()).toContain('requests from authors');

  const file = join(editions.folder, '2025/edition.yaml');
  const before = readFileSync(file, 'utf8').split('\n');
  expect(await pull()).toMatch(/2025-06-09T23:59 AoE/);
  const after = readFileSync(file, 'utf8').split('\n');
  const added = after.filter((line) => !before.includes(line));
  expect([after.length - before.length, added]).toEqual([
    1,
    [expect.stringMatching(/value: 2025-06-09T23:59 AoE, announced: .*, reason: "?requests from authors"? /)],
  ]);
  await pull();
  expect(readFileSync(file, 'utf8').split('\n')).toEqual(after);
  // Entered in both, it is one change.
  expect((await readDates(here)).split('requests from authors')).toHaveLength(2);
});

async function readDates({ url }: RunningGateway): Promise<string> {
  return (await fetch(`${url}/icml2025/dates/`)).text();
}

function pull(): Promise<string> {
  const place = ['--data', join(data.folder, 'rehearsal'), '--editions', editions.folder];
  return runToSuccess(process.execPath, ['packages/cli/bin/workshop.mjs', 'pull', ...place, '--yes'], {
    cwd: ROOT,
  });
}
