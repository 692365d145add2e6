import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { VALID } from '../../test/run-workshop.ts';
import { buildSite } from './build-site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
const build = (target: number | 'hub', out: string) =>
  buildSite({ editions: VALID, target, out, command: 'workshop deploy', at: '2031-02-15T12:00:00Z' });

test('what lies where a site is to be built stays', async () => {
  mkdirSync(at('out'));
  writeFileSync(at('out/thesis.txt'), 'mine');
  await expect(build(2031, at('out'))).rejects.toThrow('is not empty');
  expect(readFileSync(at('out/thesis.txt'), 'utf8')).toBe('mine');
});

test('a year without an edition is said, with those there are', async () => {
  await expect(build(2030, at('out'))).rejects.toThrow('There is no edition of 2030');
  expect(readdirSync(folder)).toEqual([]);
});

test('a build that fails says what its program said, and leaves nothing', async () => {
  const said = buildSite({
    editions: VALID,
    target: 2031,
    out: at('out'),
    command: 'workshop deploy',
    at: 'soon',
  });
  await expect(said).rejects.toThrow(/Could not build the site of 2031\. Its build says:\n.*soon/s);
  expect(readdirSync(folder)).toEqual([]);
});

const LOCK = new URL('../../../../apps/site/scripts/build-lock.mjs', import.meta.url).href;

/** A process that takes the lock, notes that it has it, and notes 300 ms later that it ends. */
function holdLock(name: string): Promise<number | null> {
  const program = `
    const { takeBuildLock } = await import(${JSON.stringify(LOCK)});
    const { appendFileSync } = await import('node:fs');
    takeBuildLock(${JSON.stringify(at('icml2031.lock'))});
    appendFileSync(${JSON.stringify(at('notes'))}, '${name} begins\\n');
    setTimeout(() => appendFileSync(${JSON.stringify(at('notes'))}, '${name} ends\\n'), 300);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
  return new Promise((resolve) => {
    child.on('close', resolve);
  });
}

test('of three builds of one target each waits for the one before, and a lock of a process that is gone holds nobody', async () => {
  // No process has this id.
  writeFileSync(at('icml2031.lock'), '2147483646');
  expect(await Promise.all([holdLock('a'), holdLock('b'), holdLock('c')])).toEqual([0, 0, 0]);
  const notes = readFileSync(at('notes'), 'utf8').trimEnd().split('\n');
  expect(notes.filter((_line, index) => index % 2 === 0).map((line) => `${line.slice(0, 1)} ends`)).toEqual(
    notes.filter((_line, index) => index % 2 === 1),
  );
  expect(notes).toHaveLength(6);
  expect(readdirSync(folder)).toEqual(['notes']);
});
