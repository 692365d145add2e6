import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import {
  SWIFT_CONF,
  SWIFT_KEY,
  SWIFT_SECRET,
  SWIFT_SERVICES,
  configOf,
  type SwiftPlaces,
  type SwiftService,
} from './swift-config.ts';

const run = promisify(execFile);

/** How often, every 100 ms, it is asked whether it answers: a busy machine starts Python slowly. */
const MOST_ASKS = 600;

/** OpenStack Swift on ports and in a folder of its own: four processes that speak S3. */
export class Swift {
  /** Where it answers: `http://127.0.0.1:…`. */
  readonly endpoint: string;
  readonly #places: SwiftPlaces;
  readonly #processes = new Map<SwiftService, ChildProcess>();

  private constructor(places: SwiftPlaces) {
    this.#places = places;
    this.endpoint = `http://127.0.0.1:${places.ports.proxy}`;
  }

  /** Call it in `beforeAll`, and its `stop` in `afterAll`. */
  static async start(): Promise<Swift> {
    const [account = 0, container = 0, object = 0, proxy = 0] = await findFreePorts(SWIFT_SERVICES.length);
    const swift = new Swift({
      folder: mkdtempSync(join(tmpdir(), 'swift-')),
      user: userInfo().username,
      ports: { account, container, object, proxy },
    });
    await swift.#configure();
    for (const service of SWIFT_SERVICES) swift.startService(service);
    await swift.#untilReady();
    return swift;
  }

  /** `FILES_URL` of a bucket, which is made unless `make` is false. */
  async bucket(name: string, make = true): Promise<string> {
    if (make) {
      const client = this.#client();
      await client.send(new CreateBucketCommand({ Bucket: name }));
      client.destroy();
    }
    return `http://${encodeURIComponent(SWIFT_KEY)}:${SWIFT_SECRET}@127.0.0.1:${this.#places.ports.proxy}/${name}`;
  }

  startService(service: SwiftService): void {
    const { folder } = this.#places;
    const log = openSync(join(folder, `${service}.log`), 'a');
    const process = spawn(`swift-${service}-server`, [join(folder, `${service}-server.conf`), '--verbose'], {
      stdio: ['ignore', log, log],
    });
    this.#processes.set(service, process);
  }

  async stopService(service: SwiftService): Promise<void> {
    const process = this.#processes.get(service);
    this.#processes.delete(service);
    if (process === undefined || process.exitCode !== null || process.signalCode !== null) return;
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    await Promise.all(SWIFT_SERVICES.map((service) => this.stopService(service)));
    rmSync(this.#places.folder, { recursive: true, force: true });
  }

  async #configure(): Promise<void> {
    const { folder, ports } = this.#places;
    mkdirSync(join(folder, 'devices/disk'), { recursive: true });
    writeFileSync(join(folder, 'swift.conf'), SWIFT_CONF);
    for (const service of SWIFT_SERVICES)
      writeFileSync(join(folder, `${service}-server.conf`), configOf(service, this.#places));
    const rings = (['account', 'container', 'object'] as const).map(async (service) => {
      const builder = join(folder, `${service}.builder`);
      const ring = (...args: readonly string[]) =>
        run('swift-ring-builder', [builder, ...args], { cwd: folder });
      // Four partitions, one copy, no wait between changes.
      await ring('create', '2', '1', '0');
      await ring('add', `r1z1-127.0.0.1:${ports[service]}/disk`, '1');
      await ring('rebalance');
    });
    await Promise.all(rings);
  }

  async #untilReady(): Promise<void> {
    for (let asks = 0; asks < MOST_ASKS; asks += 1) {
      // A container is made by all services but one.
      const made = await this.bucket('ready').catch(() => undefined);
      if (made !== undefined) return;
      await wait(100);
    }
    const logs = SWIFT_SERVICES.map((service) =>
      readFileSync(join(this.#places.folder, `${service}.log`), 'utf8'),
    );
    await this.stop();
    throw new Error(`Swift did not start:\n${logs.join('\n')}`);
  }

  #client(): S3Client {
    return new S3Client({
      endpoint: this.endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
      maxAttempts: 1,
      credentials: { accessKeyId: SWIFT_KEY, secretAccessKey: SWIFT_SECRET },
      requestChecksumCalculation: 'WHEN_REQUIRED',
    });
  }
}

/** Ports that nobody listens on now. */
async function findFreePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(async (server) => await new Promise((resolve) => server.close(resolve))));
  return ports;
}
