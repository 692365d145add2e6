import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who may do what, who was invited to it, and who changed that. */
export const roles: Migration = {
  async up(db) {
    await sql`
      create table role_grant (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references auth.user,
        role text not null check (role in ('admin', 'chair', 'organizer', 'reviewer')),
        edition_year integer,
        granted_at timestamptz(3) not null,
        granted_by uuid references auth.user,
        revoked_at timestamptz(3),
        revoked_by uuid references auth.user,
        check ((role = 'admin') = (edition_year is null))
      );
      create unique index on role_grant (account_id, role, coalesce(edition_year, 0)) where revoked_at is null;
      create index on role_grant (edition_year) where revoked_at is null;

      create table invitation (
        id uuid primary key default gen_random_uuid(),
        token_hash text not null unique,
        email text check (email = lower(email)),
        role text not null check (role in ('admin', 'chair', 'organizer', 'reviewer')),
        edition_year integer,
        invited_by uuid references auth.user,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        accepted_at timestamptz(3),
        accepted_by uuid references auth.user,
        revoked_at timestamptz(3),
        check ((role = 'admin') = (edition_year is null))
      );
      create index on invitation (edition_year);

      create table audit (
        id bigint generated always as identity primary key,
        at timestamptz(3) not null,
        actor uuid references auth.user,
        act text not null,
        edition_year integer,
        subject_kind text not null,
        subject_id text not null,
        before jsonb,
        after jsonb
      );
      create index on audit (subject_kind, subject_id, id);
      create index on audit (edition_year, id);
    `.execute(db);
  },
};
