import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDeskCaller,
  DeskDates,
  installDesk,
  openDesk,
  type OpenDesk,
  type Viewer,
} from '@ml4astro/api/desk';
import { createPublicApi, offsetClock, parseInstant, type PublicApi } from '@ml4astro/api/public';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HEAD, GET } from '../src/routes/[year]/submissions/[id]/paper/[version]/+server.ts';
import { POST } from '../src/routes/[year]/submissions/[id]/paper/+server.ts';

const ORIGIN = 'https://rain.example.org';
const folder = mkdtempSync(join(tmpdir(), 'desk-endpoints-'));
const errors: unknown[] = [];
let api: PublicApi;
let opened: OpenDesk;
let ada: Viewer;
let draft: string;

beforeAll(async () => {
  // In the call of 2025.
  const clock = offsetClock(parseInstant('2025-05-20T12:00:00Z'));
  const dates = new DeskDates();
  const directory = join(import.meta.dirname, '../../../editions');
  api = createPublicApi({ directory, clock, extraDates: dates });
  opened = await openDesk({
    environment: {},
    dataDirectory: folder,
    clock,
    catalogue: api.catalogue,
    dates,
    publicUrl: ORIGIN,
    print: () => undefined,
    onError: (error) => errors.push(error),
  });
  installDesk(opened.desk);
  ada = await makeAccount('ada@example.org');
  const begun = await createDeskCaller(opened.desk, ada).submission.create({
    edition: 2025,
    creationKey: randomUUID(),
  });
  draft = begun.submission;
});
afterAll(async () => {
  api.close();
  await opened.close();
  rmSync(folder, { recursive: true });
});

async function makeAccount(email: string): Promise<Viewer> {
  const { id: accountId } = await opened.desk.db
    .insertInto('auth.user')
    .values({ name: '', email, emailVerified: true, image: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { accountId, email, name: '', grants: [] };
}

const PDF = `%PDF-1.4
1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj
2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj
3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << >> >>\nendobj
4 0 obj\n<< /Length 21 >>\nstream\n0 0 m 99 99 l S      \nendstream\nendobj
trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`;

/** What Kit hands to an endpoint, as far as these look at it. */
function eventOf(viewer: Viewer | undefined, params: object, request: Request) {
  const event: unknown = {
    request,
    params: { year: '2025', id: draft, ...params },
    locals: { viewer },
    url: new URL(request.url),
  };
  return event as Parameters<typeof POST>[0] & Parameters<typeof GET>[0];
}

/** An answer in short: what Kit would send of it. */
async function outcomeOf(answer: () => unknown): Promise<unknown> {
  try {
    const response = (await answer()) as Response;
    return { status: response.status, body: (await response.json()) as unknown };
  } catch (thrown) {
    return thrown;
  }
}

function upload(bytes: string, accept: string) {
  const form = new FormData();
  form.set('uploadKey', randomUUID());
  form.set('file', new File([bytes], 'rain.pdf'));
  const request = new Request(`${ORIGIN}/desk/2025/submissions/${draft}/paper/`, {
    method: 'POST',
    body: form,
    headers: { accept },
  });
  return outcomeOf(() => POST(eventOf(ada, {}, request)));
}

const fetchVersion = (handler: typeof GET, version: string, viewer: Viewer = ada) =>
  handler(
    eventOf(viewer, { version }, new Request(`${ORIGIN}/desk/2025/submissions/${draft}/paper/${version}/`)),
  );

test('a script is told where the file is shown, or why it was not taken', async () => {
  expect(await upload(PDF, 'application/json')).toEqual({
    status: 200,
    body: { href: `/desk/2025/submissions/${draft}/?done=uploaded#paper` },
  });
  expect(await upload('<!doctype html>', 'application/json')).toEqual({
    status: 422,
    body: { message: expect.stringContaining('a web page, not a PDF') },
  });
});

test('who is signed out, a stranger, and who mistypes the address are told so', async () => {
  const form = () => {
    const body = new FormData();
    body.set('uploadKey', randomUUID());
    body.set('file', new File([PDF], 'rain.pdf'));
    return new Request(`${ORIGIN}/desk/`, { method: 'POST', body, headers: { accept: 'application/json' } });
  };
  const stranger = await makeAccount('eve@example.org');
  expect(await outcomeOf(() => POST(eventOf(undefined, {}, form())))).toMatchObject({ status: 401 });
  expect(await outcomeOf(() => POST(eventOf(stranger, {}, form())))).toMatchObject({ status: 404 });
  for (const wrong of [{ year: '2023' }, { year: 'x' }, { id: 'x' }])
    expect(await outcomeOf(() => POST(eventOf(ada, wrong, form())))).toMatchObject({ status: 404 });
  expect(errors).toEqual([]);
});

test('anything else than a script is sent to the page, or gets the error as a page', async () => {
  expect(await upload(PDF, 'text/html')).toMatchObject({
    status: 303,
    location: `/desk/2025/submissions/${draft}/?done=uploaded#paper`,
  });
  expect(await upload('nothing', 'text/html')).toMatchObject({
    status: 422,
    body: { message: expect.stringContaining('not a PDF') },
  });
});

test('the file goes out to be kept, not shown', async () => {
  const response = await fetchVersion(GET, '1');
  expect(await response.text()).toBe(PDF);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename=rain.pdf');
  expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(response.headers.get('content-length')).toBe(String(PDF.length));
  expect((await fetchVersion(HEAD, '1')).body).toBeNull();
});

test('whoever may not have it is led to the sign-in, or told that it is not there', async () => {
  await expect(
    Promise.resolve().then(() => GET(eventOf(undefined, { version: '1' }, new Request(`${ORIGIN}/desk/x`)))),
  ).rejects.toMatchObject({
    status: 303,
    location: '/desk/sign-in/?next=%2Fdesk%2Fx',
  });
  const stranger = await makeAccount('eve.too@example.org');
  for (const [version, viewer] of [
    ['1', stranger],
    ['9', ada],
    ['0', ada],
    ['1e0', ada],
    ['99999999999', ada],
    ['../1', ada],
  ] as const)
    await expect(Promise.resolve().then(() => fetchVersion(GET, version, viewer))).rejects.toMatchObject({
      status: 404,
    });
  expect(errors).toEqual([]);
});
