import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Logins in a schema of their own, which better-auth reads and writes, and what persons say of themselves. */
export const accounts: Migration = {
  async up(db) {
    await sql`
      create schema auth;

      create table auth.user (
        id uuid primary key default gen_random_uuid(),
        name text not null,
        email text not null unique check (email = lower(email)),
        email_verified boolean not null,
        image text,
        created_at timestamptz(3) not null default clock_timestamp(),
        updated_at timestamptz(3) not null default clock_timestamp()
      );

      create table auth.session (
        id uuid primary key default gen_random_uuid(),
        user_id uuid not null references auth.user on delete cascade,
        token text not null unique,
        expires_at timestamptz(3) not null,
        ip_address text,
        user_agent text,
        created_at timestamptz(3) not null default clock_timestamp(),
        updated_at timestamptz(3) not null default clock_timestamp()
      );
      create index on auth.session (user_id);

      create table auth.account (
        id uuid primary key default gen_random_uuid(),
        user_id uuid not null references auth.user on delete cascade,
        account_id text not null,
        provider_id text not null,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz(3),
        refresh_token_expires_at timestamptz(3),
        scope text,
        password text,
        created_at timestamptz(3) not null default clock_timestamp(),
        updated_at timestamptz(3) not null default clock_timestamp(),
        unique (provider_id, account_id)
      );
      create index on auth.account (user_id);

      create table auth.verification (
        id uuid primary key default gen_random_uuid(),
        identifier text not null,
        value text not null,
        expires_at timestamptz(3) not null,
        created_at timestamptz(3) not null default clock_timestamp(),
        updated_at timestamptz(3) not null default clock_timestamp()
      );
      create index on auth.verification (identifier);

      create table profile (
        account_id uuid primary key references auth.user,
        name text not null,
        orcid text,
        homepage text,
        deleted_at timestamptz(3),
        updated_at timestamptz(3) not null default clock_timestamp()
      );

      create table affiliation (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references auth.user on delete cascade,
        institution text not null,
        domain text check (domain = lower(domain)),
        country text,
        from_year integer,
        to_year integer
      );
      create index on affiliation (account_id);

      create table expertise (
        account_id uuid not null references auth.user on delete cascade,
        edition_year integer not null,
        topic text not null,
        primary key (account_id, edition_year, topic)
      );

      create table conflict (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references auth.user on delete cascade,
        kind text not null check (kind in ('domain', 'person')),
        value text not null,
        unique (account_id, kind, value)
      );
    `.execute(db);
  },
};
