import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { findViolations, installAxe } from '../src/accessibility.ts';
import { launchChromium } from '../src/chromium.ts';
import { readSeriesOfRepository } from '../src/repository.ts';
import { runToSuccess } from '../src/run-program.ts';
import { serveFolders, type StaticHost } from '../src/static-host.ts';
import { DESK, PHONE } from '../src/tabs.ts';
import { visit } from '../src/visit.ts';
import { WorkspaceCopy } from '../src/workspace-copy.ts';

const earlier = readSeriesOfRepository().editions;
const latest = earlier.at(-1);
/** A year that this repository has not: 2026, until it has that one. */
const YEAR = (latest?.year ?? 2025) + 1;
const SLUG = `icml${YEAR}`;
const SAID = ['--conference', `ICML ${YEAR}`, '--from', `${YEAR}-07-10`, '--to', `${YEAR}-07-11`];
const PLACE = ['--city', 'Seoul', '--country', 'South Korea', '--timezone', 'Asia/Seoul'];
const SITE_AT = `${YEAR}-02-01T00:00:00Z`;
/** Where something is still to come, and what it is called there. */
const PARTS: readonly (readonly [path: string, part: string | undefined])[] = [
  ['', undefined],
  ['call/', 'The submission process'],
  ['dates/', undefined],
  ['programme/', 'The programme'],
  ['papers/', 'The list of accepted papers'],
  ['people/', 'The list of speakers'],
  ['venue/', 'The building'],
  ['registration/', 'Registration'],
  ['organizers/', 'The committee'],
  ['organizers/', 'An address for questions'],
];
const PATHS = [...new Set(PARTS.map(([path]) => path))];

let copy: WorkspaceCopy;
let browser: Browser;
let host: StaticHost;
let said: string;
/** A tab whose reader lives when the sites were built: what is to come is still ahead. */
async function openPage() {
  const page = await browser.newPage();
  await page.clock.setFixedTime(SITE_AT);
  return page;
}
beforeAll(async () => {
  copy = await WorkspaceCopy.make();
  const run = (args: readonly string[]) =>
    runToSuccess('pnpm', args, { cwd: copy.root, env: { SITE_AT }, timeLimit: 600_000 });
  await copy.install();
  const at = ['--at', `${YEAR}-01-15T12:00:00Z`, '--yes'];
  said = await run(['--silent', 'workshop', 'new', String(YEAR), ...SAID, ...PLACE, ...at]);
  // The lock file is what the manifests say, and no registry was asked for it.
  await copy.install();
  await run(['--filter', `@ml4astro/edition-${YEAR}`, 'build']);
  await run(['--filter', '@ml4astro/site', 'build:hub']);
  browser = await launchChromium();
  host = await serveFolders([
    join(copy.root, 'editions', String(YEAR), 'build'),
    join(copy.root, 'apps/site/build/hub'),
  ]);
  return async () => {
    await Promise.all([browser.close(), host.stop()]);
    copy.remove();
  };
}, 900_000);

test('a new year is made by one command, and its check has open tasks and no error', async () => {
  expect(said).toContain(`${YEAR}, in the shape of ${latest?.year}`);
  const check = await runToSuccess('pnpm', ['--filter', `@ml4astro/edition-${YEAR}`, 'check'], {
    cwd: copy.root,
  });
  expect(check).toContain('TODO_OPEN');
  expect(check).toContain('1 edition, 0 errors');
});

test('turbo builds the new year, and the hub with it, without being told', async () => {
  const plan = await copy.planBuilds();
  expect([...plan.keys()]).toContain(`@ml4astro/edition-${YEAR}#build`);
  copy.addLine(`editions/${YEAR}/edition.yaml`, '# one line more');
  const after = await copy.planBuilds();
  expect([...after.keys()].filter((task) => after.get(task) !== plan.get(task)).toSorted()).toEqual([
    `@ml4astro/edition-${YEAR}#build`,
    '@ml4astro/site#build:hub',
  ]);
});

test.each(PARTS)(
  '/%s of the new year opens without a complaint, and says what is still to come: %s',
  async (path, part) => {
    const page = await openPage();
    const met = await visit(page, host.url, `/${SLUG}/${path}`);
    expect(met).toMatchObject({ status: 200, redirected: false, complaints: [], foreignRequests: [] });
    const text = await page.locator('main').innerText();
    expect(text).toContain(part === undefined ? '' : `${part}: not announced`);
    expect(text).not.toMatch(/undefined|null|unstated|NaN/);
    await page.close();
  },
);

test('nobody is announced in the new year, and nothing of the latest stands on its pages but the way there', async () => {
  const page = await openPage();
  const names = latest?.facts.people.map(
    ({ person }) => latest.people.find(({ id }) => id === person)?.name ?? person,
  );
  const stale = [latest?.facts.contact ?? '', latest?.facts.conference.city ?? '', ...(names ?? [])];
  for (const path of PATHS) {
    await page.goto(`${host.url}/${SLUG}/${path}`);
    const text = (await page.locator('body').textContent()) ?? '';
    expect(stale.filter((each) => each !== '' && text.includes(each))).toEqual([]);
  }
  expect(existsSync(join(copy.root, 'editions', String(YEAR), 'build', SLUG, 'todo.yaml'))).toBe(false);
  await page.close();
});

test('the hub leads with the new year and lists it, and the switcher of its pages has every year', async () => {
  const page = await openPage();
  const hub = await visit(page, host.url, '/');
  expect(hub).toMatchObject({ status: 200, complaints: [] });
  expect(await page.locator('main').innerText()).toContain(`ICML ${YEAR}, Seoul`);
  const editions = await visit(page, host.url, '/editions/');
  expect(editions.links).toContain(`${host.url}/${SLUG}/`);
  const home = await visit(page, host.url, `/${SLUG}/`);
  expect(home.links).toEqual(expect.arrayContaining(earlier.map(({ slug }) => `${host.url}/${slug}/`)));
  await page.close();
});

test.each(['/', ...PATHS.map((path) => `/${SLUG}/${path}`)])(
  'axe finds nothing on %s, and it keeps within its window: at a phone and a desk, in light and dark',
  async (path) => {
    const page = await openPage();
    await page.goto(host.url + path, { waitUntil: 'load' });
    await installAxe(page);
    const found: string[] = [];
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (overflows) found.push(`${viewport.width}: wider than its window`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const violations = await findViolations(page);
        found.push(...violations.map((each) => `${viewport.width} ${colorScheme}: ${each}`));
      }
    }
    await page.close();
    expect(found).toEqual([]);
  },
);
