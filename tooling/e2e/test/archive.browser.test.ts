import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../src/chromium.ts';
import { ROOT } from '../src/repository.ts';
import { runToSuccess } from '../src/run-program.ts';

/** What a page shows. */
interface Seen {
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly font: string;
  readonly title: string;
}

/** What a page did when it was opened from disk. */
interface Opened extends Seen {
  readonly requests: readonly string[];
  readonly said: readonly string[];
}

let folder: string;
let browser: Browser;

/** Packs the site that was built before all suites as the release file of a copy of the editions: nothing is built twice. */
const RELEASE = `
  const { writeZip } = await import('./packages/cli/src/zip/write-zip.ts');
  const { listFiles } = await import('./packages/cli/src/site/list-files.ts');
  const { cpSync, readFileSync, writeFileSync } = await import('node:fs');
  const [folder] = process.argv.slice(1);
  cpSync('editions', folder + '/editions', { recursive: true, filter: (path) => !/node_modules|build$/.test(path) });
  const build = 'editions/2023/build';
  const files = listFiles(build).map((path) => ({ path, content: build + '/' + path }));
  const { sha256 } = await writeZip(folder + '/icml2023-site.zip', files);
  const file = folder + '/editions/2023/seal.json';
  const seal = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...seal, release: { file: 'icml2023-site.zip', sha256 } }));`;

const UNPACK = `
  const { extractZip } = await import('./packages/cli/src/zip/read-zip.ts');
  const [folder] = process.argv.slice(1);
  await extractZip(folder + '/icml2023.zip', folder + '/x');`;

function runSource(program: string): Promise<string> {
  const args = ['--conditions=source', '--input-type=module', '-e', program, folder];
  return runToSuccess(process.execPath, args, { cwd: ROOT });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  await runSource(RELEASE);
  const out = [
    '--out',
    join(folder, 'icml2023.zip'),
    '--release-dir',
    folder,
    '--editions',
    join(folder, 'editions'),
  ];
  await runToSuccess(process.execPath, ['packages/cli/bin/workshop.mjs', 'archive', '2023', ...out], {
    cwd: ROOT,
  });
  await runSource(UNPACK);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(page: Page, file: string): Promise<Opened> {
  const requests: string[] = [];
  const said: string[] = [];
  page.removeAllListeners();
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    // An icon that was still on its way when the next page was opened.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') said.push(`failed: ${request.url()} ${why}`);
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const { href } = pathToFileURL(file);
  const isDetour = readFileSync(file, 'utf8').includes('http-equiv="refresh"');
  await page.goto(href, { waitUntil: isDetour ? 'commit' : 'load' });
  // A page that sends its reader on is seen where it leads.
  if (isDetour) await page.waitForURL((url) => url.href !== href);
  await page.evaluate('document.fonts.ready');
  const seen = await page.evaluate<Seen>(`({
    links: [...document.querySelectorAll('a[href], area[href]')].map((each) => each.href),
    ids: [...document.querySelectorAll('[id]')].map((each) => each.id),
    font: getComputedStyle(document.body).fontFamily,
    title: document.title,
  })`);
  return { requests, said, ...seen };
}

test('every page of the reading copy opens from disk: styled, silent, asking nothing elsewhere, its links leading somewhere', async () => {
  const root = join(folder, 'x/reading');
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(40);
  const opened = new Map<string, Opened>();
  const page = await browser.newPage();
  for (const file of pages)
    opened.set(pathToFileURL(join(root, file)).href, await open(page, join(root, file)));
  await page.close();

  const faults = [...opened].flatMap(([page, { requests, said, links, font, title }]) => [
    ...said.map((line) => `${page} says ${line}`),
    ...requests
      .filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))
      .map((url) => `${page} asks ${url}`),
    ...(title === '' ? [`${page} has no title`] : []),
    ...(/Figtree|Brygada/.test(font) ? [] : [`${page} is not styled: ${font}`]),
    ...links.filter((link) => !leads(link, opened)).map((link) => `${page} links to ${link}`),
  ]);
  expect(faults).toEqual([]);
}, 300_000);

/** To a place on a page of the copy, to another file of it, or to the web. */
function leads(link: string, opened: ReadonlyMap<string, Opened>): boolean {
  const { protocol, hash, href } = new URL(link);
  if (['https:', 'mailto:', 'geo:'].includes(protocol)) return true;
  const file = href.slice(0, href.length - hash.length);
  const page = opened.get(file);
  if (page === undefined) return protocol === 'file:' && isFile(file);
  return hash === '' || page.ids.includes(decodeURIComponent(hash.slice(1)));
}

function isFile(url: string): boolean {
  const path = decodeURIComponent(new URL(url).pathname);
  return (
    path.startsWith(join(folder, 'x/reading')) &&
    /\.\w+$/.test(path) &&
    readdirSync(join(path, '..')).includes(path.split('/').at(-1) ?? '')
  );
}

test('the front page is found by its name, leads to the papers, and shows no form, button or script', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'x/reading/index.html')).href);
  expect(await page.locator('script, form, button, noscript, template').count()).toBe(0);
  await page
    .locator('header a', { hasText: 'Papers' })
    .first()
    .evaluate((link) => (link as unknown as { click(): void }).click());
  await page.waitForURL(/reading\/papers\/index\.html$/);
  expect(await page.locator('h1').textContent()).toContain('Papers');
  await page.close();
});
