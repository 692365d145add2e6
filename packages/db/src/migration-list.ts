import type { Migration } from 'kysely/migration';
import { accounts } from './migrations/0001-accounts.ts';
import { roles } from './migrations/0002-roles.ts';
import { submissions } from './migrations/0003-submissions.ts';
import { mail } from './migrations/0004-mail.ts';
import { deskDates } from './migrations/0005-desk-dates.ts';
import { rateLimits } from './migrations/0006-rate-limits.ts';
import { rehearsal } from './migrations/0007-rehearsal.ts';
import { identity } from './migrations/0008-identity.ts';

/** Every step of the schema, in order. Steps are only ever added; one that was released never changes. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-accounts': accounts,
  '0002-roles': roles,
  '0003-submissions': submissions,
  '0004-mail': mail,
  '0005-desk-dates': deskDates,
  '0006-rate-limits': rateLimits,
  '0007-rehearsal': rehearsal,
  '0008-identity': identity,
};
