import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What tells this database from others, for what is kept outside of it. */
export const identity: Migration = {
  async up(db) {
    await sql`
      create table identity (
        one boolean primary key default true check (one),
        id uuid not null default gen_random_uuid()
      );
    `.execute(db);
  },
};
