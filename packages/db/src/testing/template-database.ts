import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { connect } from '../connect.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../migration-list.ts';
import type { TestServer } from './open-test-server.ts';

/** Held while a template is made: test files that start together make one. */
const MAKING = 5_200_110_815;

/** The template's name, which changes with the migrations. */
export function templateName(): string {
  const steps = Object.entries(MIGRATIONS).map(([name, { up }]) => `${name} ${String(up)}`);
  return `workshop_template_${createHash('sha256').update(steps.join('\n')).digest('hex').slice(0, 16)}`;
}

/**
 * The migrated database that test databases are copies of: made once for these migrations, and again when one of them changes.
 *
 * @param admin a connection to another database of the server
 * @returns its name
 */
export async function getTemplateDatabase(server: TestServer, admin: Client): Promise<string> {
  const name = templateName();
  await admin.query('select pg_advisory_lock($1)', [MAKING]);
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await make(server, admin, name);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [MAKING]);
  }
  return name;
}

/** Under another name until it is whole. */
async function make(server: TestServer, admin: Client, name: string): Promise<void> {
  const draft = `${name}_draft`;
  await admin.query(`drop database if exists ${draft}`);
  await admin.query(`create database ${draft}`);
  const db = connect(server.url(draft));
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
  await admin.query(`alter database ${draft} rename to ${name}`);
}
