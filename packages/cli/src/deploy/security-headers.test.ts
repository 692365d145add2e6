import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECURITY_HEADERS, writeHeadersFile } from './security-headers.ts';

test('static hosts are told to send what the gateway sends', () => {
  const gateway = readFileSync(
    new URL('../../../../apps/gateway/src/sealed-sites.ts', import.meta.url),
    'utf8',
  );
  const sent = [
    ...gateway.matchAll(/setHeader\('(?<name>[^']+)', (?<quote>["'])(?<value>.*)\k<quote>\)/g),
  ].map(({ groups }) => [groups?.['name'], groups?.['value']]);
  expect(sent).toHaveLength(5);
  expect(SECURITY_HEADERS.map(([name, value]) => [name.toLowerCase(), value])).toEqual(sent);
});

test('the headers file holds for all pages, and lets assets with a checksum in their name be kept', () => {
  expect(writeHeadersFile()).toMatch(
    /^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n[^]*\n\/:edition\/_app\/immutable\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n$/,
  );
});
