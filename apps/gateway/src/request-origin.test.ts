import { IncomingMessage, ServerResponse, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ADDRESS_HEADER, HOST_HEADER, PROTOCOL_HEADER, RequestOrigin } from './request-origin.ts';

const request = (headers: IncomingHttpHeaders, url = '/desk/', method = 'GET') => {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: '192.0.2.1' });
  return Object.assign(new IncomingMessage(socket), { headers, url, method });
};
const onThisMachine = new RequestOrigin('http://127.0.0.1:4300', { desk: {}, proxies: 0 });
const behind = (proxies: number) =>
  new RequestOrigin('https://workshop.example', {
    desk: { PUBLIC_URL: 'https://workshop.example' },
    proxies,
  });

describe('what the apps are told', () => {
  const told = (origins: RequestOrigin, headers: IncomingHttpHeaders) => {
    const asked = request(headers);
    origins.mark(asked);
    return [asked.headers[PROTOCOL_HEADER], asked.headers[HOST_HEADER], asked.headers[ADDRESS_HEADER]];
  };

  test('is what the browser asked for, on one machine', () => {
    expect(told(onThisMachine, { host: 'localhost:4300' })).toEqual(['http', 'localhost:4300', '192.0.2.1']);
  });

  test('is the public origin behind a proxy, whatever the proxy calls itself', () => {
    expect(told(behind(0), { host: '10.0.0.7:4300' })).toEqual(['https', 'workshop.example', '192.0.2.1']);
  });

  test('is never what a browser wrote into our own headers', () => {
    const forged = {
      [PROTOCOL_HEADER]: 'https',
      [HOST_HEADER]: 'evil.example',
      [ADDRESS_HEADER]: '203.0.113.9',
    };
    expect(told(onThisMachine, { host: '127.0.0.1:4300', ...forged })).toEqual([
      'http',
      '127.0.0.1:4300',
      '192.0.2.1',
    ]);
  });

  test.each([
    [0, '203.0.113.9', '192.0.2.1'],
    [1, '203.0.113.9', '203.0.113.9'],
    [1, '198.51.100.66, 203.0.113.9', '203.0.113.9'],
    [2, '198.51.100.66, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
    [1, undefined, '192.0.2.1'],
    [2, '203.0.113.9', '192.0.2.1'],
  ])('with %i proxies in front, "%s" comes from %s', (proxies, forwarded, address) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    expect(told(behind(proxies), headers)[2]).toBe(address);
  });
});

describe('the desk', () => {
  const send = (origins: RequestOrigin, asked: IncomingMessage) => {
    const response = new ServerResponse(asked);
    const answered = origins.sendHome(asked, response);
    return { answered, status: response.statusCode, location: response.getHeader('location') };
  };

  test('is at the origin that its sessions and mails name', () => {
    expect(send(onThisMachine, request({ host: '127.0.0.1:4300' })).answered).toBe(false);
    expect(send(behind(1), request({ host: '10.0.0.7:4300' })).answered).toBe(false);
  });

  test('sends a browser there that calls this machine by another name, to the same page', () => {
    expect(send(onThisMachine, request({ host: 'localhost:4300' }, '/desk/2025/?done=saved'))).toEqual({
      answered: true,
      status: 307,
      location: 'http://127.0.0.1:4300/desk/2025/?done=saved',
    });
  });

  test.each(['//evil.example/desk/', '/desk//evil.example/', 'http://evil.example/desk/'])(
    'sends nobody anywhere else: %s',
    (url) => {
      const { location } = send(onThisMachine, request({ host: 'localhost:4300' }, url));
      expect(new URL(String(location)).origin).toBe('http://127.0.0.1:4300');
    },
  );

  test('takes no form under another name', () => {
    expect(send(onThisMachine, request({ host: 'localhost:4300' }, '/desk/', 'POST'))).toMatchObject({
      answered: true,
      status: 421,
    });
  });
});
