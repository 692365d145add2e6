import { createHmac, randomBytes } from 'node:crypto';
import type { Db } from '@ml4astro/db';

/** Somebody who is signed in. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** What their browser sends. */
  readonly cookie: string;
  /** Their network address, of the block for documentation of RFC 3849. */
  readonly address: string;
}

/**
 * Makes accounts that are signed in, each in a browser of its own. Signing in by mail is no part of the rush and limited for
 * a network, so their sessions are written as better-auth writes them.
 *
 * @param secret the `AUTH_SECRET` of the desks
 */
export async function makeAccounts(db: Db, secret: string, count: number): Promise<readonly Account[]> {
  const names = Array.from({ length: count }, (_, index) => `Author ${index + 1}`);
  const users = await db
    .insertInto('auth.user')
    .values(
      names.map((name) => ({
        name,
        email: `${name.replace(' ', '.').toLowerCase()}@example.org`,
        emailVerified: true,
        image: null,
      })),
    )
    .returning(['id', 'name', 'email'])
    .execute();
  await db
    .insertInto('profile')
    .values(
      users.map(({ id, name }) => ({ accountId: id, name, orcid: null, homepage: null, deletedAt: null })),
    )
    .execute();
  const sessions = users.map((user) => ({ user, token: randomBytes(24).toString('base64url') }));
  await db
    .insertInto('auth.session')
    .values(
      sessions.map(({ user, token }) => ({
        userId: user.id,
        token,
        // Sessions end by the clock of the machine, also in a rehearsal.
        expiresAt: new Date(Date.now() + 3_600_000),
        ipAddress: null,
        userAgent: null,
      })),
    )
    .execute();
  return sessions.map(({ user, token }, index) => ({
    ...user,
    cookie: `desk.session_token=${encodeURIComponent(`${token}.${sign(token, secret)}`)}`,
    address: `2001:db8::${(index + 1).toString(16)}`,
  }));
}

function sign(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('base64');
}
