import { CHROMIUM_HINT, findChromium } from '@ml4astro/vitest/find-chromium';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that asks for anything elsewhere fails, and never reaches it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Starts this machine's Chromium, cut off from every host but this one.
 *
 * @throws {Error} where there is none, saying how to get it
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined)
    throw new Error(`There is no Chromium here: ${CHROMIUM_HINT}, or set CHROMIUM_PATH.`);
  return chromium.launch({ executablePath, args: FLAGS });
}
