import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { countOtherBytes, unpackRelease } from '../scripts/sealed-build.mjs';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let folder: string;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'sealed-build-'));
  folder = join(root, 'editions/2031');
  mkdirSync(join(folder, 'build/conf2031'), { recursive: true });
  writeFileSync(join(folder, 'build/conf2031/index.html'), 'home');
  return () => rmSync(root, { recursive: true, force: true });
});

const seal = (site: Record<string, string>) =>
  writeFileSync(join(folder, 'seal.json'), JSON.stringify({ site, release: { file: 'conf2031-site.zip' } }));

test('a site with the bytes of its seal has no other file', () => {
  seal({ 'conf2031/index.html': sha256('home') });
  expect(countOtherBytes(folder)).toEqual([0, 1]);
});

test('changed, missing and added files are all others', () => {
  writeFileSync(join(folder, 'build/conf2031/late.html'), 'late');
  seal({ 'conf2031/index.html': sha256('Home'), 'conf2031/call.html': sha256('call') });
  expect(countOtherBytes(folder)).toEqual([3, 2]);
});

test('without its release file nothing is unpacked, and what was built stays', () => {
  seal({ 'conf2031/index.html': sha256('home') });
  expect(unpackRelease(folder)).toBe(false);
  expect(countOtherBytes(folder)).toEqual([0, 1]);
});
