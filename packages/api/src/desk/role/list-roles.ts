import type { GrantedRole } from '@ml4astro/db';
import type { Desk } from '../desk.ts';

/** A role that somebody has. */
export interface HeldRole {
  /** Of the grant. */
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: GrantedRole;
  /** ISO 8601 in UTC. */
  readonly grantedAt: string;
  /** The name of who gave it; `null` for the one-time link of the first start. */
  readonly grantedBy: string | null;
}

/** Who has a role in an edition, or in the series for `null`; by role, then by name. */
export async function listRoles({ db }: Pick<Desk, 'db'>, editionYear: number | null): Promise<HeldRole[]> {
  const rows = await db
    .selectFrom('roleGrant')
    .innerJoin('profile', 'profile.accountId', 'roleGrant.accountId')
    .innerJoin('auth.user', 'auth.user.id', 'roleGrant.accountId')
    .leftJoin('profile as granter', 'granter.accountId', 'roleGrant.grantedBy')
    .where('editionYear', 'is not distinct from', editionYear)
    .where('revokedAt', 'is', null)
    .select([
      'roleGrant.id',
      'roleGrant.accountId',
      'profile.name',
      'auth.user.email',
      'role',
      'grantedAt',
      'granter.name as grantedBy',
    ])
    .orderBy((order) =>
      order.case('role').when('admin').then(0).when('chair').then(1).when('organizer').then(2).else(3).end(),
    )
    .orderBy('profile.name')
    .orderBy('roleGrant.id')
    .execute();
  return rows.map(({ grantedAt, ...row }) => ({ ...row, grantedAt: grantedAt.toISOString() }));
}
