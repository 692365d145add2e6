import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findSignInLink } from './find-sign-in-link.ts';
import type { RunningGateway } from './gateway.ts';
import { DESK } from './tabs.ts';

/** Somebody at the desk, in a browser of their own. */
export class DeskVisitor {
  readonly page: Page;
  readonly email: string;
  /** What their browser complained of: errors of scripts, refusals of the content security policy. */
  readonly complaints: string[] = [];

  private constructor(page: Page, email: string) {
    this.page = page;
    this.email = email;
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      // A browser tells of every page that is a refusal; what the page says then is for the test.
      const isPage = message.location().url === page.url();
      if (message.type() === 'error' && !isPage) this.complaints.push(`${page.url()}: ${message.text()}`);
    });
  }

  static async enter(
    browser: Browser,
    email: string,
    options: BrowserContextOptions = {},
  ): Promise<DeskVisitor> {
    const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', ...options });
    return new DeskVisitor(await context.newPage(), email);
  }

  /**
   * Signs in from a page that offers it, for the first time: asks for the mail, follows the link that the terminal shows in its
   * place, and gives a name.
   *
   * @param others gateways on the same database: any of them may be the one that says the link
   */
  async signIn(
    gateway: RunningGateway,
    from: string,
    name: string,
    others: readonly RunningGateway[] = [],
  ): Promise<void> {
    const { page } = this;
    await page.goto(gateway.url + from);
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('E-mail address').fill(this.email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
    await page.goto(await findSignInLink([gateway, ...others], this.email));
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.waitForURL(gateway.url + from);
  }

  /** Signs in by the link that a gateway without an admin says at its start, and takes the role. */
  async becomeAdmin(
    gateway: RunningGateway,
    name: string,
    others: readonly RunningGateway[] = [],
  ): Promise<void> {
    const link = gateway.said.map((line) => /http:\S+\/desk\/first-admin\/\S+/.exec(line)?.[0]).find(Boolean);
    if (link === undefined) throw new Error(`No link was said:\n${gateway.said.join('\n')}`);
    await this.signIn(gateway, link.slice(gateway.url.length), name, others);
    await this.page.getByRole('button', { name: /^Make .* the admin$/ }).click();
    await this.page.waitForURL(/\/desk\/(?!first-admin)/);
  }
}
