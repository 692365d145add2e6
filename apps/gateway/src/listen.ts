import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from './settings.ts';

/**
 * Lets a server listen where the settings say.
 *
 * @returns its origin, without a slash at its end
 * @throws {Error} `EADDRINUSE` or `EACCES`, with the port
 */
export async function listen(
  server: Server,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return `http://${nameHost(host)}:${address.port}`;
}

/** As browsers write it. Who listens on every address of the machine is found at each of them, and by its own name. */
function nameHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
