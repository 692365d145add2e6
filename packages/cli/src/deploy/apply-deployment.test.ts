import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { beforeEach, expect, test } from 'vitest';
import { listFiles } from '../site/list-files.ts';
import { applyDeployment } from './apply-deployment.ts';
import type { DeployedFile } from './deployment.ts';
import { MARKER, readMarker } from './deployment-marker.ts';
import { planDeployment } from './plan-deployment.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deployment-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

function makeFiles(texts: Readonly<Record<string, string>>): readonly DeployedFile[] {
  return Object.entries(texts).map(([path, text]) => ({
    path,
    owner: 'seas2031',
    content: Buffer.from(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
}

function deploy(files: readonly DeployedFile[]) {
  const before = readMarker(folder) ?? new Map();
  const plan = planDeployment(files, new Set(['seas2031']), { folder, before, adopt: false });
  applyDeployment(folder, files, plan, before);
  return plan;
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const OLD = { 'index.html': 'old front', 'old.css': 'old', 'a/index.html': 'old page' };
const NEW = { 'index.html': 'new front', 'new.css': 'new', 'a/index.html': 'new page', 'x/index.html': 'x' };

test('stopped in the middle, every page is whole and has what it needs; the next run ends the work', () => {
  deploy(makeFiles(OLD));
  const files = makeFiles(NEW);
  const before = readMarker(folder) ?? new Map();
  const plan = planDeployment(files, new Set(['seas2031']), { folder, before, adopt: false });
  // Somebody puts a file where a folder has to be, after the plan was made.
  writeFileSync(join(folder, 'x'), 'theirs');
  expect(() => applyDeployment(folder, files, plan, before)).toThrow(/EEXIST|ENOTDIR/);
  // What pages need came first; the front page, which leads to all others, is still the old one with its style.
  expect([read('new.css'), read('old.css'), read('index.html')]).toEqual(['new', 'old', 'old front']);
  expect(listFiles(folder).filter((path) => path.startsWith('.workshop-deploy-'))).toEqual([]);

  rmSync(join(folder, 'x'));
  expect(deploy(files)).toMatchObject({ removed: ['old.css'] });
  expect(listFiles(folder)).toEqual([MARKER, ...Object.keys(NEW)].sort());
});

test('where a file cannot be read, nothing is changed', () => {
  deploy(makeFiles(OLD));
  const [first, ...rest] = makeFiles(NEW);
  const gone = {
    path: 'gone.css',
    owner: 'seas2031',
    content: join(folder, 'nowhere'),
    sha256: '0'.repeat(64),
  };
  expect(() => deploy([...(first === undefined ? [] : [first]), ...rest, gone])).toThrow('ENOENT');
  expect(listFiles(folder)).toEqual([MARKER, ...Object.keys(OLD)].sort());
  expect(read('index.html')).toBe('old front');
});

const path = fc.constantFrom(
  'index.html',
  'a/index.html',
  'a/b/c.css',
  'd.png',
  'a.css',
  '.well-known/x.txt',
);
const site = fc.dictionary(path, fc.constantFrom('one', 'two'), { minKeys: 1 });
property.prop([site, site, fc.constantFrom('CNAME', 'a/theirs.pdf', 'z/y/x.txt')])(
  'one site after another is the other alone, with the files of others as they were',
  (first, second, theirs) => {
    rmSync(folder, { recursive: true, force: true });
    deploy(makeFiles(first));
    mkdirSync(dirname(join(folder, theirs)), { recursive: true });
    writeFileSync(join(folder, theirs), 'theirs');
    deploy(makeFiles(second));
    expect(listFiles(folder)).toEqual([MARKER, theirs, ...Object.keys(second)].sort());
    for (const [path, text] of Object.entries(second)) expect(read(path)).toBe(text);
    expect(read(theirs)).toBe('theirs');
    expect([...(readMarker(folder)?.keys() ?? [])]).toEqual(Object.keys(second).sort());
    expect(deploy(makeFiles(second))).toMatchObject({ added: [], changed: [], removed: [] });
  },
);
