import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../src/chromium.ts';
import { makeDataFolder } from '../src/data-folder.ts';
import { fillIn, upload } from '../src/desk-submission.ts';
import { DeskVisitor } from '../src/desk-visitor.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import { printPaper } from '../src/print-paper.ts';

const TITLE = 'Weak lensing with $\\kappa$ maps';
const DESK = '/desk/2025/';
/** The call of 2025 ends at this instant: 1 June 2025, 23:59 AoE is open to its end. */
const CLOSES = '2025-06-02T12:00:00Z';
/** Long enough before it to fill in a form. */
const NEARLY = '2025-06-02T11:59:30Z';

let browser: Browser;
const data = makeDataFolder();
beforeAll(async () => {
  browser = await launchChromium();
  return async () => {
    await browser.close();
    data.remove();
  };
});

/** A rehearsal goes on: each start finds what the one before left. */
async function rehearse<T>(at: string, act: (gateway: RunningGateway) => Promise<T>): Promise<T> {
  const gateway = await startGateway({ at, env: { DATA_DIR: data.folder } });
  try {
    return await act(gateway);
  } finally {
    await gateway.stop();
  }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('an author signs in, sends in a paper, has the receipt, replaces the file, and is locked out at the deadline', async () => {
  const [author, admin] = await Promise.all([
    DeskVisitor.enter(browser, 'vera@observatory.example'),
    DeskVisitor.enter(browser, 'chair@observatory.example'),
  ]);
  const { page } = author;
  const paper = { title: TITLE, authors: 'Vera Lens, Edwin Shift' };
  const first = await printPaper(browser, { ...paper, pages: 3 });
  const second = await printPaper(browser, { ...paper, pages: 7 });

  const submission = await rehearse('2025-05-20T12:00:00Z', async (gateway) => {
    await author.signIn(gateway, DESK, 'Vera Lens');
    await page.getByRole('link', { name: 'Begin a submission' }).first().click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await fillIn(page, TITLE);
    await page.getByRole('button', { name: 'Save and continue to the file' }).click();
    await upload(page, first, 'Upload');
    await page.getByRole('button', { name: 'Send it in' }).click();
    await page.getByText('Your submission was received').waitFor();
    await expectText(page, 'Number 1');
    expect(await page.locator('#sum').textContent()).toBe(sha256(first));

    await admin.becomeAdmin(gateway, 'Charlotte Chair');
    const receipt = await readReceipt(admin.page, gateway);
    expect(receipt).toContain(sha256(first));
    expect(receipt).toContain('Weak lensing with κ maps');

    await page.reload();
    await upload(page, second, 'Replace');
    await expectText(page, 'Version 2 · 7 pages');
    await expectText(page, 'the references start on page 7, so 6 pages count. The call asks for 2 to 4');
    expect(await page.locator('#sum').textContent()).toBe(sha256(second));
    return new URL(page.url()).pathname;
  });

  await rehearse(NEARLY, async (gateway) => {
    // The session is that of before: its secret is kept with the data.
    await page.goto(`${gateway.url}${submission}edit/`);
    await page.getByLabel('Title').fill('Written in time, and sent too late');
    await setTimeout(Date.parse(CLOSES) - Date.parse(NEARLY));
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await page.getByText('Not saved: it is too late').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Written in time, and sent too late');

    await page.goto(gateway.url + submission);
    await page.getByRole('heading', { level: 1, name: /Weak lensing/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Replace' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Change title/ }).count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /\.pdf$/ }).click(),
    ]);
    expect(sha256(readFileSync(await download.path()))).toBe(sha256(second));
  });
  expect([...author.complaints, ...admin.complaints]).toEqual([]);
}, 300_000);

async function expectText(page: Page, text: string): Promise<void> {
  const shown = (await page.getByRole('main').textContent()) ?? '';
  expect(shown.replaceAll(/\s+/g, ' ')).toContain(text);
}

/** What the author was sent, as whoever looks after the mails reads it. */
async function readReceipt(page: Page, { url }: RunningGateway): Promise<string> {
  await page.goto(`${url}/desk/2025/mail/`);
  const row = page.getByRole('listitem').filter({ hasText: /Receipt.* to vera@/ });
  await row.getByRole('link').click();
  await page.getByRole('heading', { name: 'Its words' }).waitFor();
  return (await page.getByRole('main').textContent()) ?? '';
}
