// `node serve-registry.ts CONFIG`: verdaccio on 127.0.0.1, on a port that is free; says it in one line of JSON. Ends on SIGTERM.
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { runServer } from 'verdaccio';

const [, , config] = process.argv;
const server = (await runServer(config)) as Server;
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ port })}\n`);
});
process.once('SIGTERM', () => process.exit(0));
