import type { ConsoleMessage, Page, Request } from 'playwright-core';
import { readPage, type PageReport } from './page-report.ts';

/** A page as a reader's browser met it. */
export interface Visit extends PageReport {
  /** Path on the site, as it was asked for: `/icml2023/papers/`. */
  readonly path: string;
  readonly status: number;
  /** Whether another address answered: a link that costs a detour. */
  readonly redirected: boolean;
  /** Complaints of the browser: errors of the console and of scripts, refusals of the content security policy. */
  readonly complaints: readonly string[];
  /** Whole addresses on other hosts that the page asked for. */
  readonly foreignRequests: readonly string[];
}

/** Opens a page and reports what happened until it had loaded. */
export async function visit(page: Page, origin: string, path: string): Promise<Visit> {
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  };
  const onError = (error: Error) => complaints.push(error.message);
  const onRequest = (request: Request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin) foreignRequests.push(request.url());
  };
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  try {
    const response = await page.goto(origin + path, { waitUntil: 'load' });
    return {
      path,
      status: response?.status() ?? 0,
      redirected: response?.request().redirectedFrom() !== null,
      ...(await page.evaluate(readPage)),
      complaints,
      foreignRequests,
    };
  } finally {
    page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
  }
}
