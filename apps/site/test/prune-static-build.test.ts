import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { pruneStaticBuild } from '../scripts/prune-static-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'prune-'));
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('what a page names stays, and what that names; the rest of Kit’s output goes', () => {
  write('conf/index.html', '<link href="/conf/_app/a/bundle.css"><script src="/conf/_app/w/enhance.js">');
  write('conf/__data.json');
  write('conf/404.html__data.json');
  write('conf/papers/58-x/paper.json');
  write('conf/_app/a/bundle.css', 'src:url(./serif.woff2)');
  write('conf/_app/a/serif.woff2');
  write('conf/_app/a/unused.woff2');
  write('conf/_app/w/enhance.js');
  write('conf/_app/bundle.js', 'import "./entry.js"');
  write('conf/_app/entry/entry.js');
  write('conf/_app/version.json');

  expect(pruneStaticBuild(folder)).toEqual([
    'conf/404.html__data.json',
    'conf/__data.json',
    'conf/_app/a/unused.woff2',
    'conf/_app/bundle.js',
    'conf/_app/entry/entry.js',
    'conf/_app/version.json',
  ]);
  for (const kept of [
    'index.html',
    'papers/58-x/paper.json',
    '_app/a/bundle.css',
    '_app/a/serif.woff2',
    '_app/w/enhance.js',
  ]) {
    expect(existsSync(join(folder, 'conf', kept)), kept).toBe(true);
  }
  expect(existsSync(join(folder, 'conf/_app/entry'))).toBe(false);
});
