import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSealedSites } from './sealed-sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealed-sites-'));
let server: Server;
let url: string;

const edition = (slug: string, sealed: boolean) => ({ year: 2031, slug, sealed, folder });

beforeAll(async () => {
  mkdirSync(join(folder, 'build/conf2031/call'), { recursive: true });
  writeFileSync(join(folder, 'build/conf2031/index.html'), 'the sealed home');
  writeFileSync(join(folder, 'build/conf2031/call/index.html'), 'the sealed call');
  writeFileSync(join(folder, 'build/conf2031/404.html'), 'not there');
  writeFileSync(join(folder, 'edition.yaml'), 'not for visitors');
  const serve = serveSealedSites([edition('conf2031', true), edition('conf2032', false)]);
  server = createServer((request, response) => serve(request, response, () => response.end('live')));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = async (path: string) => await (await fetch(url + path)).text();

test('a sealed edition is read from its static build', async () => {
  expect(await get('/conf2031/')).toBe('the sealed home');
  expect(await get('/conf2031/call/')).toBe('the sealed call');
});

test('its bare path leads to the path with a slash, which its links are made for', async () => {
  const response = await fetch(`${url}/conf2031`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, '/conf2031/']);
});

test('so do the bare paths of its folders, query and all', async () => {
  const response = await fetch(`${url}/conf2031/call?x=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, '/conf2031/call/?x=1']);
});

test('what is not sealed is answered live', async () => {
  expect(await get('/conf2032/')).toBe('live');
  expect(await get('/')).toBe('live');
});

test('what a sealed build does not hold is not found: newer code adds no page to it', async () => {
  const response = await fetch(`${url}/conf2031/nothing/`);
  expect([response.status, await response.text()]).toEqual([404, 'not there']);
});

test('no path leads out of the build', async () => {
  expect(await get('/conf2031/..%2f..%2fedition.yaml')).toBe('not there');
});

test('a sealed edition without its build is refused at start, with the command that makes it', () => {
  const missing = { year: 2033, slug: 'conf2033', sealed: true, folder };
  expect(() => serveSealedSites([missing])).toThrow(/2033 is sealed[\s\S]*pnpm build/);
});

test.each(['/conf2031/', '/conf2031/nothing/'])('%s lies in no other site’s frame', async (path) => {
  const { headers } = await fetch(url + path);
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
