import { launchChromium } from '@ml4astro/e2e/chromium';
import { startGateway } from '@ml4astro/e2e/gateway';
import { readSeriesOfRepository } from '@ml4astro/e2e/repository';
import { setup as buildSeries } from '@ml4astro/e2e/build-series';
import { listBudgets } from './budgets.ts';
import { measureBuilds } from './measure-builds.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { measurePage, type PageWeight } from './measure-page.ts';

/**
 * What the pages of the series as the gateway serves them weigh, how Lighthouse judges them, and how building a site
 * grows with it. The pages are those of the fullest edition; the hub's home is one of them.
 */
export async function measureSite(): Promise<object> {
  await buildSeries();
  const edition = readSeriesOfRepository().editions.reduce((fullest, each) =>
    each.contributions.length > fullest.contributions.length ? each : fullest,
  );
  const gateway = await startGateway();
  try {
    const home = `/${edition.slug}/`;
    const paper = await findWholeAddress(gateway.url, `${home}papers/${edition.contributions[0]?.id}/`);
    const paths = { home, programme: `${home}programme/`, papers: `${home}papers/`, paper, hub: '/' };

    const browser = await launchChromium();
    const pages: Record<string, PageWeight> = {};
    try {
      for (const [name, path] of Object.entries(paths))
        pages[name] = await measurePage(browser, gateway.url + path);
    } finally {
      await browser.close();
    }
    const lighthouse: Record<string, object> = {};
    for (const [name, path] of Object.entries(paths))
      lighthouse[name] = await measureLighthouse(gateway.url + path);
    return { paths, budgets: listBudgets(pages), pages, lighthouse, builds: await measureBuilds() };
  } finally {
    await gateway.stop();
  }
}

/** Where an address is sent to. */
async function findWholeAddress(origin: string, path: string): Promise<string> {
  return new URL((await fetch(origin + path)).url).pathname;
}
