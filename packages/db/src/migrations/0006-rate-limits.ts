import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Counters that every process shares, as `rate-limiter-flexible` writes them. */
export const rateLimits: Migration = {
  async up(db) {
    await sql`
      create table rate_limit (
        key varchar(255) primary key,
        points integer not null,
        expire bigint
      );
      create index on rate_limit (expire);
    `.execute(db);
  },
};
