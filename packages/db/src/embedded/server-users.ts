import { Client } from 'pg';
import { serverUrl } from './server-url.ts';
import type { AnsweringServer } from './server-claim.ts';

/** Every user of a server holds this advisory lock in shared mode, in its database `postgres`: "workshop" in ASCII. */
const PRESENCE = '8606223218751598448';

/** Counts this process among the users of a server, as long as the connection lasts. */
export async function joinUsers({ socketFolder }: AnsweringServer): Promise<Client> {
  const client = new Client({ connectionString: serverUrl(socketFolder, 'postgres') });
  // A server that is killed ends it; whoever asks the server next hears of it.
  client.on('error', () => {});
  await client.connect();
  await client.query('select pg_advisory_lock_shared($1)', [PRESENCE]);
  return client;
}

/** Leaves. @returns whether nobody else uses the server; `false` also where it is gone */
export async function leaveUsers(client: Client): Promise<boolean> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [PRESENCE]);
    const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
      PRESENCE,
    ]);
    return rows[0]?.last === true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
