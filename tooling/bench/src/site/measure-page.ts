import type { Browser } from 'playwright-core';

/** What one page costs its first reader on a phone. Bytes are those on the wire, headers included. */
export interface PageWeight {
  readonly requests: number;
  /** Requests to other hosts. */
  readonly external: number;
  readonly bytes: number;
  readonly fontBytes: number;
  readonly scriptBytes: number;
  /** Cumulative layout shift while loading and for two seconds after. */
  readonly layoutShift: number;
}

const PHONE = { width: 390, height: 844 };

/** Opens a page with an empty cache and counts what it fetches without being scrolled. */
export async function measurePage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const kinds = new Map<string, { readonly type: string; readonly url: string }>();
    const sizes = new Map<string, number>();
    devtools.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) =>
      kinds.set(requestId, { type, url: request.url }),
    );
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, encodedDataLength),
    );
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          document.documentElement.dataset['layoutShift'] = String(
            Number(document.documentElement.dataset['layoutShift'] ?? 0) + entry.value,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(2000);
    const layoutShift = Number((await page.locator('html').getAttribute('data-layout-shift')) ?? 0);

    const { origin } = new URL(url);
    const fetched = [...kinds]
      .filter(([, { url: address }]) => !address.startsWith('data:'))
      .map(([id, kind]) => ({ ...kind, bytes: sizes.get(id) ?? 0 }));
    const bytesOf = (wanted: (type: string) => boolean) =>
      fetched.filter(({ type }) => wanted(type)).reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      requests: fetched.length,
      external: fetched.filter(({ url: address }) => new URL(address).origin !== origin).length,
      bytes: bytesOf(() => true),
      fontBytes: bytesOf((type) => type === 'Font'),
      scriptBytes: bytesOf((type) => type === 'Script'),
      layoutShift,
    };
  } finally {
    await context.close();
  }
}
