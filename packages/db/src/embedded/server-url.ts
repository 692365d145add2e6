import { ROLE } from './create-cluster.ts';

/** The address of a database behind a socket, in the form that libpq and node-postgres read alike. */
export function serverUrl(socketFolder: string, database: string): string {
  return `postgres:///${database}?${new URLSearchParams({ host: socketFolder, user: ROLE }).toString()}`;
}
