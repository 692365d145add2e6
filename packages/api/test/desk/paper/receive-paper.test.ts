import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { receivePaper } from '../../../src/desk/paper/receive-paper.ts';
import { sendPaper } from '../../../src/desk/paper/send-paper.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { ENDS, OPENS } from '../submission/call-series.ts';
import { PaperCall, writePdf } from './paper-call.ts';
import { file, formBytes, key, uploadRequest } from './upload-request.ts';

let papers: PaperCall;
let ada: Viewer;

beforeAll(async () => {
  papers = await PaperCall.open();
  ada = await papers.call.account('Ada');
});
afterAll(() => papers.close());
beforeEach(() => {
  papers.call.now = OPENS + 60_000;
});

const receive = (submission: string, request: Request, viewer: Viewer | undefined = ada) =>
  receivePaper(papers.desk, viewer, { edition: 2031, submission }, request);
const send = (submission: string, version: number, withBytes?: boolean) =>
  sendPaper(papers.desk, ada, { edition: 2031, submission, version, kind: 'original' }, withBytes);

test('a form as browsers send it becomes a version, and goes out byte for byte under the name of its writer', async () => {
  const submission = await papers.call.draft(ada);
  const bytes = await writePdf('It rains.');
  const form = new FormData();
  form.set('uploadKey', randomUUID());
  form.set('file', new File([bytes], 'Überblick „Regen“.pdf', { type: 'application/pdf' }));
  const request = new Request('https://rain.example.org/', { method: 'POST', body: form });
  expect(await receive(submission, request)).toEqual({ version: 1, isNew: true });
  const response = await send(submission, 1);
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'private, no-store',
    'content-disposition':
      'attachment; filename="?berblick ?Regen?.pdf"; filename*=UTF-8\'\'%C3%9Cberblick%20%E2%80%9ERegen%E2%80%9C.pdf',
    'content-length': String(bytes.length),
    'content-security-policy': "sandbox; default-src 'none'",
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
  });
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
});

test('what is asked by HEAD opens no file', async () => {
  const submission = await papers.call.draft(ada);
  await receive(submission, uploadRequest(formBytes([key(), file(await writePdf('head'))])).request);
  const { body, headers } = await send(submission, 1, false);
  expect(body).toBeNull();
  expect(Number(headers.get('content-length'))).toBeGreaterThan(500);
});

test.for([1, 61, 1_000_000])('a form in pieces of %i bytes is the same form', async (piece) => {
  const submission = await papers.call.draft(ada);
  const bytes = await writePdf(`pieces of ${piece}`);
  // What looks like the end of a part is none.
  const tricky = Buffer.concat([bytes, Buffer.from('\r\n--rain-on-lambd\r\n--rain-on\r\n%%EOF\r\n')]);
  await receive(submission, uploadRequest(formBytes([key(), file(tricky)]), { piece }).request);
  expect(Buffer.from(await (await send(submission, 1)).arrayBuffer()).equals(tricky)).toBe(true);
});

test('a form that comes twice is one version', async () => {
  const submission = await papers.call.draft(ada);
  const form = formBytes([key(), file(await writePdf('twice'))]);
  await receive(submission, uploadRequest(form).request);
  expect(await receive(submission, uploadRequest(form).request)).toEqual({ version: 1, isNew: false });
});

test('the file is taken in while it arrives, at the speed of the store', async () => {
  const submission = await papers.call.draft(ada);
  const { request, taken } = uploadRequest(formBytes([key(), file(Buffer.alloc(4_000_000, 'x'))]), {
    piece: 16_384,
  });
  const real = papers.files;
  let ahead = 0;
  papers.files = {
    ...real,
    put: async (source, limit) => {
      const watched = async function* () {
        let got = 0;
        for await (const chunk of source) {
          got += chunk.length;
          ahead = Math.max(ahead, taken() - got);
          // A slow disk.
          if (got < 1_000_000) await new Promise((resolve) => setTimeout(resolve, 5));
          yield chunk;
        }
      };
      return await real.put(watched(), limit);
    },
  };
  await expect(receive(submission, request)).rejects.toMatchObject({ code: 'FILE_REFUSED' });
  papers.files = real;
  expect(ahead).toBeLessThan(300_000);
});

test('who is refused has been listened to until the end: a browser hears nothing before', async () => {
  const submission = await papers.call.draft(ada);
  const form = formBytes([key(), file(Buffer.alloc(300_000))]);
  papers.call.now = ENDS;
  for (const [viewer, code] of [
    [ada, 'NOT_IN_TIME'],
    [undefined, 'NOT_SIGNED_IN'],
  ] as const) {
    const { request, taken } = uploadRequest(form);
    const refused = receivePaper(papers.desk, viewer, { edition: 2031, submission }, request);
    await expect(refused).rejects.toMatchObject({ code });
    expect(taken()).toBe(form.length);
  }
});

test('nobody is listened to without end', async () => {
  const submission = await papers.call.draft(ada);
  let cut = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(4_000_000)),
    cancel: () => {
      cut = true;
    },
  });
  const request = new Request('https://rain.example.org/', {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'content-type': 'text/plain' },
  });
  await expect(receive(submission, request)).rejects.toMatchObject({ code: 'INPUT_REFUSED' });
  expect(cut).toBe(true);
});

test('a line that breaks in the middle of the file leaves neither file nor row', async () => {
  const submission = await papers.call.draft(ada);
  const before = await papers.stored();
  const form = formBytes([key(), file(await writePdf('broken line'))]);
  let isFirst = true;
  const breaking = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (!isFirst) return controller.error(new Error('aborted'));
      isFirst = false;
      controller.enqueue(form.subarray(0, 700));
    },
  });
  const request = new Request('https://rain.example.org/', {
    method: 'POST',
    body: breaking,
    duplex: 'half',
    headers: { 'content-type': 'multipart/form-data; boundary=rain-on-lambda' },
  });
  await expect(receive(submission, request)).rejects.toMatchObject({
    code: 'INPUT_REFUSED',
    message: expect.stringContaining('The connection broke'),
  });
  expect(await papers.stored()).toEqual(before);
  expect(await papers.countPapers(submission)).toBe(0);
});

test('an end of the call that passes while the file arrives makes it late, to the millisecond', async () => {
  for (const [instant, outcome] of [
    [ENDS, 'NOT_IN_TIME'],
    [ENDS - 1, 'taken'],
  ] as const) {
    papers.call.now = OPENS + 60_000;
    const submission = await papers.call.draft(ada);
    papers.call.now = ENDS - 10_000;
    const form = formBytes([key(), file(await writePdf(`until ${instant}`))]);
    const { request } = uploadRequest(form, { piece: form.length - 30 });
    const real = papers.files;
    papers.files = {
      ...real,
      put: async (source, limit) => {
        const stored = await real.put(source, limit);
        papers.call.now = instant;
        return stored;
      },
    };
    const became = await receive(submission, request).then(
      () => 'taken',
      (error: { code?: string }) => error.code,
    );
    papers.files = real;
    expect(became).toBe(outcome);
  }
});
