import type { Desk } from '../desk.ts';
import type { Viewer } from '../viewer.ts';
import type { Auth } from './auth.ts';

/** Whoever the cookie of a request signs in, with the roles that count at this moment. */
export async function findViewer(
  { db }: Pick<Desk, 'db'>,
  auth: Auth,
  headers: Headers,
): Promise<Viewer | undefined> {
  // Most requests are of nobody, and need no query.
  if (!headers.has('cookie')) return undefined;
  const signedIn = await auth.api.getSession({ headers });
  if (signedIn === null || !signedIn.user.emailVerified) return undefined;
  const { user, session } = signedIn;
  const rows = await db
    .selectFrom('profile')
    .leftJoin('roleGrant', (join) =>
      join.onRef('roleGrant.accountId', '=', 'profile.accountId').on('roleGrant.revokedAt', 'is', null),
    )
    .where('profile.accountId', '=', user.id)
    .where('profile.deletedAt', 'is', null)
    .select(['profile.name', 'roleGrant.role', 'roleGrant.editionYear'])
    .execute();
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    accountId: user.id,
    email: user.email,
    name: first.name,
    grants: rows.flatMap(({ role, editionYear }) => (role === null ? [] : { role, editionYear })),
    sessionId: session.id,
  };
}
