// `pnpm --filter @ml4astro/e2e screenshots` takes the two pictures of the README; with `--all DIR`, every kind of page at both
// widths, in light and dark, into DIR for people to look at.
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from '../src/chromium.ts';
import { followRefresh } from '../src/follow-refresh.ts';
import { startGateway } from '../src/gateway.ts';
import { GALLERY, listEditionPages, listHubPages } from '../src/page-kinds.ts';
import { writePicture } from '../src/picture.ts';
import { readSeriesOfRepository, ROOT } from '../src/repository.ts';
import { DESK, PHONE, Tabs } from '../src/tabs.ts';

interface Shot {
  readonly path: string;
  readonly file: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
  readonly fullPage: boolean;
}

const README = join(ROOT, '.github/images');
const { values } = parseArgs({ options: { all: { type: 'string' } } });
const shots =
  values.all === undefined ? readmeShots() : everyShot(resolve(process.env['INIT_CWD'] ?? '.', values.all));

const [browser, gateway] = await Promise.all([launchChromium(), startGateway()]);
try {
  const tabs = await Tabs.open(browser, { reducedMotion: 'reduce' }, 3);
  await tabs.each(shots, (page, shot) => take(page, gateway.url, shot));
} finally {
  await Promise.all([browser.close(), gateway.stop()]);
}
console.log(
  `${shots.length} pictures: ${[...new Set(shots.map(({ file }) => join(file, '..')))].join(', ')}`,
);

/** The front of an edition by day, and of the hub by night. */
function readmeShots(): Shot[] {
  return [
    {
      path: '/icml2023/',
      file: join(README, 'edition-home.png'),
      viewport: DESK,
      colorScheme: 'light',
      fullPage: false,
    },
    { path: '/', file: join(README, 'hub-dark.png'), viewport: DESK, colorScheme: 'dark', fullPage: false },
  ];
}

function everyShot(folder: string): Shot[] {
  const series = readSeriesOfRepository();
  const kinds = [...listHubPages(series), ...series.editions.flatMap(listEditionPages), GALLERY];
  return kinds.flatMap(({ name, path }) =>
    [PHONE, DESK].flatMap((viewport) =>
      (['light', 'dark'] as const).map((colorScheme) => ({
        path,
        file: join(folder, `${name}-${viewport.width}-${colorScheme}.webp`),
        viewport,
        colorScheme,
        fullPage: true,
      })),
    ),
  );
}

async function take(
  page: Page,
  origin: string,
  { path, file, viewport, colorScheme, fullPage }: Shot,
): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await page.goto(await followRefresh(origin + path), { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  mkdirSync(join(file, '..'), { recursive: true });
  await writePicture(await page.screenshot({ fullPage, type: 'png' }), file);
  if (!fullPage && statSync(file).size > 250_000)
    throw new Error(`${file} has more than 250 kB: a README is read on a phone too.`);
}
