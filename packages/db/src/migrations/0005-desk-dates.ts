import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Ledger entries made in the desk. */
export const deskDates: Migration = {
  async up(db) {
    await sql`
      create table desk_date (
        id uuid primary key default gen_random_uuid(),
        edition_year integer not null,
        key text not null,
        value text not null,
        announced text not null,
        reason text not null,
        created_by uuid not null references auth.user,
        created_at timestamptz(3) not null,
        unique (edition_year, key, announced)
      );
    `.execute(db);
  },
};
