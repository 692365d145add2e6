import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The outbox. */
export const mail: Migration = {
  async up(db) {
    await sql`
      create table mail (
        id uuid primary key default gen_random_uuid(),
        event text not null,
        recipient text not null check (recipient = lower(recipient)),
        template text not null,
        data jsonb not null,
        edition_year integer,
        submission_id uuid references submission on delete set null,
        message_id text not null unique,
        state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'unknown', 'kept')),
        attempts integer not null default 0,
        due_at timestamptz(3) not null,
        worker text,
        lease_until timestamptz(3),
        last_error text,
        note text,
        rendered jsonb,
        created_at timestamptz(3) not null,
        sent_at timestamptz(3),
        unique (recipient, event)
      );
      create index on mail (due_at) where state in ('queued', 'sending');
      create index on mail (edition_year, created_at, id);
      create index on mail (submission_id);
    `.execute(db);
  },
};
