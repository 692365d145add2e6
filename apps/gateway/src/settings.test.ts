import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const read = (argv: string[], env: Record<string, string> = {}) =>
  readSettings(argv, env, { editions: '/series/editions', data: '/series/.data' });

test('without options the series is on 127.0.0.1:4300, on the machine’s own time', () => {
  expect(read([])).toEqual({
    host: '127.0.0.1',
    port: 4300,
    at: undefined,
    editionsDirectory: '/series/editions',
    dataDirectory: '/series/.data',
    proxies: 0,
    desk: {},
  });
});

test('the options of `npm start -- --port N --at INSTANT` are taken, with or without a second `--`', () => {
  const wanted = { port: 4411, at: '2025-05-20T12:00:00Z' };
  expect(read(['--port', '4411', '--at', '2025-05-20T12:00:00Z'])).toMatchObject(wanted);
  expect(read(['--', '--port=4411', '--at=2025-05-20T12:00:00Z'])).toMatchObject(wanted);
});

test('all that is wrong is said at once, with what would be right', () => {
  const start = () =>
    read(['--port', '99999', '--at', 'yesterday'], { PUBLIC_URL: 'ftp://example.org', PROXIES: 'many' });
  expect(start).toThrow(/99999 is not a port: use a number from 0 to 65535/);
  expect(start).toThrow(/"yesterday" is not an instant.*2025-05-20T12:00:00Z/);
  expect(start).toThrow(/PROXIES=many is not a number of proxies: write 0 to 9/);
  expect(start).toThrow(/PUBLIC_URL cannot be used: write https:\/\/workshop\.example\.org/);
});

test('an option that does not exist is named, and the usage follows', () => {
  expect(() => read(['--prot', '4400'])).toThrow(/--prot[\s\S]*Usage: npm start/);
});

test('a set clock keeps its data apart, and a later one goes on with them', () => {
  const at = (instant: string) => read(['--at', instant], { DATA_DIR: '/data' })?.dataDirectory;
  expect(at('2025-05-20T12:00:00Z')).toBe('/data/rehearsal');
  expect(at('2025-06-02T12:00:00Z')).toBe('/data/rehearsal');
});

test('who asks for help gets the usage and no error', () => {
  expect(read(['--help'])).toBeUndefined();
});
