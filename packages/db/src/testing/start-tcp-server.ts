import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterIn } from '../embedded/cluster.ts';
import { createCluster, ROLE } from '../embedded/create-cluster.ts';
import type { Binaries } from '../embedded/find-binaries.ts';
import { reachBinaries } from '../embedded/reachable-binaries.ts';
import { startServer } from '../embedded/start-server.ts';
import { stopServer } from '../embedded/stop-server.ts';
import type { TestServer } from './open-test-server.ts';

/** Starts an empty PostgreSQL on the loopback address, behind a password, as a server of its own machine would be. */
export async function startTcpServer(installed: Binaries): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-postgres-'));
  const cluster = clusterIn(folder);
  if (cluster.user !== undefined) chownSync(folder, cluster.user.uid, cluster.user.gid);
  const binaries = reachBinaries(installed, cluster.user);
  const password = randomBytes(12).toString('hex');
  writeFileSync(join(folder, 'password'), password);
  await createCluster(binaries, cluster, ['--auth=scram-sha-256', '--pwfile=../password']);
  const port = await findPort();
  const server = await startServer(binaries, cluster, undefined, {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // Its data are thrown away.
    fsync: 'off',
    max_connections: '300',
  });
  return {
    url: (database) => `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`,
    close: async () => {
      await stopServer(cluster.folder, server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL takes no port 0. */
async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
