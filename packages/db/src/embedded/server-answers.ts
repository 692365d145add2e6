import { Client } from 'pg';
import { serverUrl } from './server-url.ts';

/** Whether a server takes connections at a socket: not yet while it recovers, and not any more while it stops. */
export async function answers(socketFolder: string): Promise<boolean> {
  const client = new Client({ connectionString: serverUrl(socketFolder, 'postgres') });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
