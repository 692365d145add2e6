import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What authors send in, its history and its files. */
export const submissions: Migration = {
  async up(db) {
    await sql`
      create table blob (
        sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
        size bigint not null check (size >= 0),
        created_at timestamptz(3) not null
      );

      create table submission (
        id uuid primary key default gen_random_uuid(),
        edition_year integer not null,
        number integer check (number > 0),
        state text not null check (state in ('draft', 'submitted', 'withdrawn')),
        title text not null,
        abstract text not null,
        topics text[] not null,
        previous_publication text not null,
        note_to_chairs text not null,
        consent_to_publish boolean,
        version integer not null default 1,
        created_by uuid not null references auth.user,
        creation_key text not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        submitted_at timestamptz(3),
        withdrawn_at timestamptz(3),
        unique (edition_year, number),
        unique (created_by, creation_key),
        check (state = 'draft' or (number is not null and submitted_at is not null)),
        check ((state = 'withdrawn') = (withdrawn_at is not null))
      );
      create index on submission (created_by);

      create table submission_author (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submission on delete cascade,
        place integer not null check (place > 0),
        name text not null,
        email text not null check (email = lower(email)),
        affiliation text not null,
        orcid text,
        presenting boolean not null,
        may_edit boolean not null,
        account_id uuid references auth.user,
        confirmed_at timestamptz(3),
        disowned_at timestamptz(3),
        unique (submission_id, place),
        check (confirmed_at is null or disowned_at is null)
      );
      create index on submission_author (email);
      create index on submission_author (account_id);

      create table submission_conflict (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submission on delete cascade,
        kind text not null check (kind in ('domain', 'person')),
        value text not null,
        unique (submission_id, kind, value)
      );

      create table submission_revision (
        submission_id uuid not null references submission on delete cascade,
        version integer not null,
        at timestamptz(3) not null,
        by uuid references auth.user,
        content jsonb not null,
        primary key (submission_id, version)
      );

      create table submission_extension (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submission on delete cascade,
        until timestamptz(3) not null,
        reason text not null,
        granted_by uuid not null references auth.user,
        granted_at timestamptz(3) not null
      );
      create index on submission_extension (submission_id);

      create table paper (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submission on delete cascade,
        version integer not null check (version > 0),
        sha256 text not null references blob,
        review_sha256 text references blob,
        name text not null,
        size bigint not null,
        pages integer not null,
        report jsonb not null,
        uploaded_by uuid not null references auth.user,
        uploaded_at timestamptz(3) not null,
        upload_key text not null,
        unique (submission_id, version),
        unique (submission_id, upload_key)
      );
      create index on paper (sha256);
      create index on paper (review_sha256);
    `.execute(db);
  },
};
