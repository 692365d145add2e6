import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { sealTurboTasks } from './sealed-turbo.ts';

const OPEN = readFileSync(new URL('../../../../editions/2025/turbo.json', import.meta.url), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealed-turbo-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const seal = (tasks: string) => {
  writeFileSync(join(folder, 'turbo.json'), tasks);
  return sealTurboTasks(folder, 2031, 'seas2031-site.zip')[0]?.after?.toString();
};

test('the build of a sealed year follows its own folder and its release, and neither the series nor the time', () => {
  const build = (seal(OPEN) ?? '').split('"check"')[0];
  expect(build).toContain('"inputs": ["$TURBO_DEFAULT$", "$TURBO_ROOT$/.data/releases/seas2031-site.zip"]');
  expect(build).not.toMatch(/people\.yaml|series\.yaml|SITE_AT/);
});

test('tasks that somebody arranged otherwise stay, and where there are none, none come', () => {
  expect(seal('{ "extends": ["//"], "tasks": {} }')).toBeUndefined();
  rmSync(join(folder, 'turbo.json'));
  expect(sealTurboTasks(folder, 2031, 'seas2031-site.zip')).toEqual([]);
});
