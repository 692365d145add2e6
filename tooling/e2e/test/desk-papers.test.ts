import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { DeskClient } from '../src/desk-client.ts';
import { makeDataFolder } from '../src/data-folder.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';

let gateway: RunningGateway;
let ada: DeskClient;
let page: string;
const data = makeDataFolder();

beforeAll(async () => {
  gateway = await startGateway({ at: '2025-05-20T12:00:00Z', env: { DATA_DIR: data.folder } });
  ada = await DeskClient.signIn(gateway, 'ada@observatory.example');
  page = await ada.draft(2025);
  return async () => {
    await gateway.stop();
    data.remove();
  };
});

/** A PDF of one page with a line on it, and as many bytes more as are wanted. */
function makePdf(more = 0): Blob {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << >> >>',
    '<< /Length 18 >>\nstream\n0 0 m 99 99 l S   \nendstream',
  ].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`);
  const end = 'trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';
  return new Blob(['%PDF-1.7\n', ...objects, `%${' '.repeat(more)}\n`, end]);
}

/** What is sent of a form with this file, as whoever asks for such an answer. */
async function formOf(file: Blob, accept: string): Promise<RequestInit> {
  const form = new FormData();
  form.set('uploadKey', randomUUID());
  form.set('file', file, 'rain.pdf');
  // Written out first: a client that still reads the file when it has its line finds that closed.
  const written = new Response(form);
  const type = written.headers.get('content-type') ?? '';
  return { method: 'POST', headers: { accept, 'content-type': type }, body: await written.arrayBuffer() };
}

const sendByScript = async (client: DeskClient, file: Blob, to = page) =>
  client.ask(`${to}paper/`, await formOf(file, 'application/json'));

test('a paper of 12 MB arrives, is shown, and goes out again as it came, to be kept and not shown', async () => {
  const file = makePdf(12_000_000);
  const answer = await sendByScript(ada, file);
  expect(await answer.json()).toEqual({ href: `${page}?done=uploaded#paper` });
  expect(await (await ada.ask(page)).text()).toContain(`href="${page}paper/1/"`);
  const fetched = await ada.ask(`${page}paper/1/`);
  expect(Object.fromEntries(fetched.headers)).toMatchObject({
    'cache-control': 'private, no-store',
    'content-disposition': 'attachment; filename=rain.pdf',
    'content-length': String(file.size),
    'content-security-policy': "sandbox; default-src 'none'",
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
  });
  expect(Buffer.from(await fetched.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
});

test('who is refused hears why, however much they send', async () => {
  const eve = await DeskClient.signIn(gateway, 'eve@observatory.example');
  const nobody = DeskClient.nobody(gateway);
  for (const [client, file, to, status, words] of [
    [ada, makePdf(50_000_000), page, 413, /larger than 50 MB/],
    [eve, makePdf(12_000_000), page, 404, /no submission/],
    [ada, makePdf(12_000_000), page.replace('2025', '2023'), 404, /no submission/],
    [nobody, makePdf(12_000_000), page, 401, /signed out/],
    [ada, new Blob(['x'.repeat(12_000_000)]), page, 422, /not a PDF/],
  ] as const) {
    const answer = await sendByScript(client, file, to);
    expect([answer.status, await answer.json()]).toEqual([status, { message: expect.stringMatching(words) }]);
  }
});

test('without scripts, the page comes back with the reason beside the field, or leads to what was received', async () => {
  const send = async (file: Blob) => ada.ask(`${page}?/upload`, await formOf(file, 'text/html'));
  const refused = await send(new Blob(['<!doctype html><title>404</title>']));
  expect(refused.status).toBe(422);
  const text = await refused.text();
  expect(text).toContain('The file was not taken');
  // In the summary, and at the field.
  expect(text.split('a web page, not a PDF')).toHaveLength(3);
  const taken = await send(makePdf(2_000_000));
  expect([taken.status, taken.headers.get('location')]).toEqual([303, `${page}?done=uploaded#paper`]);
});

test('a page of another site uploads nothing', async () => {
  const form = await formOf(makePdf(), 'text/html');
  const headers = { ...Object.fromEntries(new Headers(form.headers)), origin: 'https://elsewhere.example' };
  for (const path of [`${page}paper/`, `${page}?/upload`])
    expect((await ada.ask(path, { ...form, headers })).status).toBe(403);
});

test('of an upload that broke off nothing is left', async () => {
  const files = join(data.folder, 'rehearsal/files');
  const before = readdirSync(files, { recursive: true }).length;
  const leaving = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) =>
      controller.enqueue(
        Buffer.from(
          '--x\r\ncontent-disposition: form-data; name="uploadKey"\r\n\r\n12345678\r\n--x\r\n' +
            'content-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n',
        ),
      ),
    pull: async (controller) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      controller.enqueue(new Uint8Array(100_000));
      setTimeout(() => leaving.abort(), 300);
    },
  });
  const sending: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body,
    duplex: 'half',
    signal: leaving.signal,
  };
  const sent = ada.ask(`${page}paper/`, sending);
  await expect(sent).rejects.toThrow(/abort/);
  await expect.poll(() => readdirSync(files, { recursive: true }).length, { timeout: 10_000 }).toBe(before);
});
