import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { systemClock } from '@ml4astro/edition';
import type { Desk } from '../desk.ts';
import { inTransaction } from '../in-transaction.ts';
import { findWait } from '../limit/find-wait.ts';
import { LIMITS } from '../limit/limit.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { ADDRESS_HEADER } from './auth-endpoint.ts';
import { describeBrowser } from './describe-browser.ts';
import { ownPath } from './own-path.ts';
import { SIGN_IN_LASTS } from './sign-in-lasts.ts';

/** Every answer takes so long, in milliseconds: whether a mail was sent cannot be told from the time it took. */
export const ANSWER_AFTER = 150;

interface SignInRequest {
  /** In small letters. */
  readonly email: string;
  /** What the link is to carry. */
  readonly token: string;
  /** Where to go afterwards: a path of the desk, or anything a client wrote. */
  readonly next: unknown;
  readonly headers: Headers | undefined;
  /** Makes the code, and voids earlier ones. */
  readonly makeCode: () => Promise<string>;
}

/**
 * Sends the mail that signs in, to whoever has the address: nobody asks whether there is an account. An address that was
 * sent enough gets no more, in silence and in the same time.
 */
export async function sendSignInMail(desk: Desk, request: SignInRequest): Promise<void> {
  await Promise.all([setTimeout(ANSWER_AFTER), queueUnlessTooMany(desk, request)]);
}

async function queueUnlessTooMany(desk: Desk, { email, token, next, headers, makeCode }: SignInRequest) {
  if ((await findWait(desk, LIMITS.signInMail, email)) !== undefined) return;
  const link = new URL('/desk/sign-in/link/', desk.publicUrl);
  link.searchParams.set('token', token);
  const path = ownPath(next);
  if (path !== undefined) link.searchParams.set('next', path);
  const code = await makeCode();
  const until = systemClock.now().add({ seconds: SIGN_IN_LASTS });
  await inTransaction(desk, (transaction) =>
    queueMail(transaction, {
      event: `sign-in:${randomUUID()}`,
      recipient: email,
      template: 'sign-in',
      data: {
        link: link.href,
        code,
        asker: `${describeBrowser(headers?.get('user-agent'))}, ${headers?.get(ADDRESS_HEADER) ?? 'unknown address'}`,
        until: until.toString({ smallestUnit: 'second' }),
      },
      editionYear: null,
    }),
  );
}
