import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@ml4astro/e2e/chromium';
import { ROOT } from '@ml4astro/e2e/repository';
import { runToSuccess } from '@ml4astro/e2e/run-program';
import { serveFolders } from '@ml4astro/e2e/static-host';
import type { Browser } from 'playwright-core';
import { GENERATED_SLUG, writeGeneratedSeries } from './generated-series.ts';

const SITE = join(ROOT, 'apps/site');
const AT = '2031-08-01T00:00:00Z';
/** Contributions of the edition that is searched; it has as many persons. */
const SIZE = 10_000;
/** A page is the same whatever is searched, so it is built with a few. */
const FEW = 3;
/** What a first query may cost, in kilobytes of 1000 bytes. */
const BUDGET = 300;
const QUERIES = ['lensing', 'neural redshift flow', 'transient 11'];

/** What one first query fetched. */
interface QueryFigures {
  readonly results: string;
  /** Requests and bytes after the first letter, on the wire, headers included, without any compression by the host. */
  readonly requests: number;
  readonly kilobytes: number;
  /** Milliseconds from the query to its results. */
  readonly ms: number;
}

/**
 * What the first query costs a reader of an edition with 10,000 papers and 10,000 persons, on a host that knows files
 * and compresses nothing: the site's own search page over an index of that size, asked in Chromium with an empty cache.
 */
export async function measureSearch(): Promise<object> {
  const out = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    await runSite(['scripts/run-vite.mjs', 'build', GENERATED_SLUG], FEW, out);
    const begin = performance.now();
    await runSite(
      ['--conditions=source', '--disable-warning=ExperimentalWarning', 'scripts/index-static-build.ts'],
      SIZE,
      out,
    );
    const seconds = Math.round((performance.now() - begin) / 100) / 10;
    const host = await serveFolders([out]);
    const browser = await launchChromium();
    try {
      const queries: Record<string, QueryFigures> = {};
      for (const query of QUERIES)
        queries[query] = await measureQuery(browser, `${host.url}/${GENERATED_SLUG}/search/`, query);
      const worst = Math.max(...Object.values(queries).map(({ kilobytes }) => kilobytes));
      const budget = { what: 'first query: kB', limit: BUDGET, measured: worst, kept: worst <= BUDGET };
      return { papers: SIZE, persons: SIZE, indexSeconds: seconds, budget, queries };
    } finally {
      await Promise.all([browser.close(), host.stop()]);
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Runs a program of the site for a generated edition. */
async function runSite(program: readonly string[], size: number, out: string): Promise<void> {
  const editions = writeGeneratedSeries(size);
  try {
    await runToSuccess(process.execPath, program, {
      cwd: SITE,
      env: { SITE_TARGET: GENERATED_SLUG, EDITIONS_DIR: editions, SITE_OUT: out, SITE_AT: AT },
      timeLimit: 600_000,
    });
  } finally {
    rmSync(editions, { recursive: true });
  }
}

async function measureQuery(browser: Browser, url: string, query: string): Promise<QueryFigures> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const sizes: number[] = [];
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    const begin = performance.now();
    await page.getByRole('searchbox').fill(query);
    await page.locator('[data-search-hits] li').first().waitFor();
    const ms = Math.round(performance.now() - begin);
    await page.waitForLoadState('networkidle');
    return {
      results: await page.getByRole('status').innerText(),
      requests: sizes.length,
      kilobytes: Math.round(sizes.reduce((sum, bytes) => sum + bytes, 0) / 100) / 10,
      ms,
    };
  } finally {
    await context.close();
  }
}
