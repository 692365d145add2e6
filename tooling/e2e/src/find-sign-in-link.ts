import { setTimeout } from 'node:timers/promises';
import type { RunningGateway } from './gateway.ts';

/**
 * Without a mail server, the newest link to sign in by is said where the desk runs.
 *
 * @param gateways those on one database: any of them may be the one that says it
 */
export async function findSignInLink(gateways: readonly RunningGateway[], email: string): Promise<string> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const line = gateways
      .flatMap(({ said }) => said)
      .findLast((each) => each.startsWith(`Not sent, for ${email} (sign-in): `));
    const link = /link (http:\/\/[^\s,]+)/.exec(line ?? '')?.[1];
    if (link !== undefined) return link;
    await setTimeout(100);
  }
  throw new Error(`No link for ${email} was said.`);
}
