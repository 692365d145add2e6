import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { describeOtherBytes } from './other-bytes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'other-bytes-'));
  mkdirSync(join(folder, 'build/conf2031'), { recursive: true });
  writeFileSync(join(folder, 'build/conf2031/index.html'), 'home');
  return () => rmSync(folder, { recursive: true, force: true });
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sealedAs = (site: Record<string, string>) => [
  {
    year: 2031,
    slug: 'conf2031',
    sealed: true,
    folder,
    seal: { site, release: { file: 'conf2031-site.zip' } },
  },
  { year: 2032, slug: 'conf2032', sealed: false, folder, seal: undefined },
];

test('nothing is said of a sealed site with the bytes of its seal, nor of an open edition', () => {
  expect(describeOtherBytes(sealedAs({ 'conf2031/index.html': sha256('home') }))).toEqual([]);
});

test('a changed, a missing and an added file are counted in one sentence that names the release', () => {
  writeFileSync(join(folder, 'build/conf2031/late.html'), 'late');
  const site = { 'conf2031/index.html': sha256('Home'), 'conf2031/call.html': sha256('call') };
  expect(describeOtherBytes(sealedAs(site))).toEqual([
    '2031 is served as built from its sealed sources: 3 of its 3 files are not those of conf2031-site.zip.',
  ]);
});
