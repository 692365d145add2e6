import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import { onTestFinished } from 'vitest';
import { BATCH_LIMIT, handleTrpcRequest, type PublicApi, type PublicRouter } from '../src/public/index.ts';

/** Serves `api` on a free port of this machine until the test ends. */
export async function serveTrpc(api: PublicApi): Promise<{ url: string; client: TRPCClient<PublicRouter> }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = 'GET', url = '/', headers } = request;
      const asked = new Request(`http://${headers.host ?? 'localhost'}${url}`, {
        method,
        headers: Object.entries(headers).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
        ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
      });
      void handleTrpcRequest(asked, api).then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/trpc`;
  return {
    url,
    client: createTRPCClient<PublicRouter>({ links: [httpBatchLink({ url, maxItems: BATCH_LIMIT })] }),
  };
}
