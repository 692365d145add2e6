import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { findViolationsInEveryLook } from '../src/accessibility.ts';
import { launchChromium } from '../src/chromium.ts';
import { fillIn, upload } from '../src/desk-submission.ts';
import { DeskVisitor } from '../src/desk-visitor.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import { printPaper } from '../src/print-paper.ts';

let browser: Browser;
let gateway: RunningGateway;
let nobody: DeskVisitor;
let author: DeskVisitor;
let admin: DeskVisitor;
/** The address of what was sent in, and of a draft. */
let sent: string;
let draft: string;

beforeAll(async () => {
  [browser, gateway] = await Promise.all([launchChromium(), startGateway({ at: '2025-05-20T12:00:00Z' })]);
  [nobody, author, admin] = await Promise.all([
    DeskVisitor.enter(browser, 'nobody@observatory.example'),
    DeskVisitor.enter(browser, 'vera@observatory.example'),
    DeskVisitor.enter(browser, 'chair@observatory.example'),
  ]);
  await author.signIn(gateway, '/desk/2025/', 'Vera Lens');
  draft = await begin();
  sent = await begin();
  await fillIn(author.page, 'Weak lensing with $\\kappa$ maps');
  await author.page.getByRole('button', { name: 'Save and continue to the file' }).click();
  // Too many pages: what the check found is to be seen.
  const paper = await printPaper(browser, { title: 'Weak lensing', authors: 'Vera Lens', pages: 7 });
  await upload(author.page, paper, 'Upload');
  await author.page.getByRole('button', { name: 'Send it in' }).click();
  await author.page.getByText('Your submission was received').waitFor();
  await admin.becomeAdmin(gateway, 'Charlotte Chair');
  return () => Promise.all([browser.close(), gateway.stop()]);
});

/** Begins a draft, and gives its address: the form is open. */
async function begin(): Promise<string> {
  const { page } = author;
  await page.goto(`${gateway.url}/desk/2025/submissions/new/`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByLabel('Title').waitFor();
  return new URL('../', page.url()).pathname;
}

const readers = [
  {
    who: 'nobody in particular',
    visitor: () => nobody,
    paths: () => [
      '/desk/',
      '/desk/2025/',
      '/desk/sign-in/',
      '/desk/sign-in/link/?token=spent',
      '/desk/invitation/?token=spent',
      '/desk/first-admin/?token=spent',
      '/desk/2025/nothing-here/',
    ],
  },
  {
    who: 'an author',
    visitor: () => author,
    paths: () => [
      '/desk/',
      '/desk/2025/',
      '/desk/2025/submissions/new/',
      '/desk/profile/',
      '/desk/sign-in/link/?token=spent',
      draft,
      `${draft}edit/`,
      sent,
      `${sent}edit/`,
      `${sent}withdraw/`,
    ],
  },
  {
    who: 'an organizer',
    visitor: () => admin,
    paths: () => [
      '/desk/2025/all/',
      '/desk/2025/all/?q=nothing-of-this-name',
      sent.replace('/submissions/', '/all/'),
      '/desk/2025/calls/',
      '/desk/2025/dates/',
      '/desk/2025/dates/submission/',
      '/desk/2025/people/',
      '/desk/2025/mail/',
      '/desk/2025/mail/templates/',
    ],
  },
];

test.each(readers)(
  'axe finds nothing on the pages of $who, and the browser complains of nothing: at a phone and a desk, in light and dark',
  async ({ visitor, paths }) => {
    const { page, complaints } = visitor();
    const findings: string[] = [];
    for (const path of paths()) {
      const response = await page.goto(gateway.url + path, { waitUntil: 'load' });
      const status = response?.status();
      if (status !== (/nothing-here|spent/.test(path) ? status : 200))
        findings.push(`${path} answers ${status}`);
      findings.push(...(await findViolationsInEveryLook(page)).map((violation) => `${path} ${violation}`));
    }
    expect(findings).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('a link of a mail that is followed twice says who is signed in, and leads on', async () => {
  const { page } = author;
  await page.goto(`${gateway.url}/desk/sign-in/link/?token=spent&next=/desk/2025/`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('You are signed in already');
  await page.getByRole('link', { name: 'Go on' }).click();
  expect(new URL(page.url()).pathname).toBe('/desk/2025/');
});

test.each(readers)(
  'no link on the pages of $who leads nowhere, and none asks for more than its reader may',
  async ({ visitor, paths }) => {
    const { page } = visitor();
    const links = new Map<string, string>();
    const pages = new Set(paths());
    for (const path of paths()) {
      await page.goto(gateway.url + path);
      const found = await page.evaluate(() => [...document.links].map(({ href }) => href));
      for (const href of found) {
        const { origin, pathname, search } = new URL(href);
        const link = pathname + search;
        if (origin === gateway.url && !links.has(link) && !pages.has(link)) links.set(link, path);
      }
    }
    const broken: string[] = [];
    for (const [link, from] of links) {
      const response = await page.request.get(gateway.url + link);
      if (!response.ok()) broken.push(`${from} links to ${link}, which answers ${response.status()}`);
    }
    expect(links.size).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  },
);
