import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../src/chromium.ts';
import { fillIn, upload } from '../src/desk-submission.ts';
import { DeskVisitor } from '../src/desk-visitor.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import { printPaper } from '../src/print-paper.ts';
import { PHONE } from '../src/tabs.ts';

let browser: Browser;
let gateway: RunningGateway;
beforeAll(async () => {
  [browser, gateway] = await Promise.all([launchChromium(), startGateway({ at: '2025-05-20T12:00:00Z' })]);
  return () => Promise.all([browser.close(), gateway.stop()]);
});

test('a phone without JavaScript signs in, previews, sends in a paper, is told of a wrong file, and withdraws', async () => {
  const author = await DeskVisitor.enter(browser, 'vera@observatory.example', {
    javaScriptEnabled: false,
    viewport: PHONE,
  });
  const { page } = author;
  await author.signIn(gateway, '/desk/2025/', 'Vera Lens');
  await page.goto(`${gateway.url}/desk/2025/submissions/new/`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await fillIn(page, 'Weak lensing with $\\kappa$ maps');
  await page.getByRole('button', { name: 'Show a preview' }).click();
  // What was typed comes back with the preview, saved or not.
  expect(await page.locator('[data-preview-place] strong').textContent()).toBe('dark matter');
  expect(await page.getByRole('group', { name: 'Author 2' }).getByLabel('Name').inputValue()).toBe(
    'Edwin Shift',
  );
  await page.getByRole('button', { name: 'Save and continue to the file' }).click();

  const text = { name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('This is no PDF.') };
  await page.getByLabel(/the file$/).setInputFiles(text);
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  const refusal = page.getByRole('alert');
  expect(await refusal.textContent()).toMatch(/not a PDF/i);

  const paper = await printPaper(browser, { title: 'Weak lensing', authors: 'Vera Lens', pages: 3 });
  await upload(page, paper, 'Upload');
  await page.getByRole('button', { name: 'Send it in' }).click();
  await page.getByText('Your submission was received').waitFor();
  await page.getByRole('link', { name: 'Withdraw it' }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /withdraw/i })
    .click();
  await page.getByText('Your submission was withdrawn').waitFor();
}, 240_000);
