import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether the database is one of a rehearsal: a set clock must not write among real submissions. */
export const rehearsal: Migration = {
  async up(db) {
    await sql`
      create table rehearsal (
        one boolean primary key default true check (one),
        is_rehearsal boolean not null
      );
    `.execute(db);
  },
};
