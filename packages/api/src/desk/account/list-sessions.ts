import { sql } from 'kysely';
import type { ViewersDesk } from '../desk-procedure.ts';
import { describeBrowser } from './describe-browser.ts';

/** The browsers that the viewer is signed in with, the newest first; never what signs them in. */
export async function listSessions({ db, viewer }: ViewersDesk) {
  const rows = await db
    .selectFrom('auth.session')
    .where('userId', '=', viewer.accountId)
    .where('expiresAt', '>', sql<Date>`clock_timestamp()`)
    .select(['id', 'userAgent', 'ipAddress', 'createdAt', 'expiresAt'])
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, userAgent, ipAddress, createdAt, expiresAt }) => ({
    id,
    browser: describeBrowser(userAgent),
    address: ipAddress || null,
    signedInAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isThisOne: id === viewer.sessionId,
  }));
}
