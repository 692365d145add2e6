import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { addImporter } from '../src/edition/add-importer.ts';
import { runWorkshop } from './run-workshop.ts';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const NEW = ['new', '2034', '--conference', 'ICML 2034', '--from', '2034-07-15', '--to', '2034-07-15'];
const PLACE = ['--city', 'Turin', '--country', 'Italy', '--timezone', 'Europe/Rome'];
const ARGS = [...NEW, ...PLACE, '--at', '2034-01-10T12:00:00Z', '--copy', '2025', '--yes'];

/** The manifests, the lock file and the editions of this repository. */
let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-new-')));
  const manifests = globSync(['package.json', '{apps,packages,editions,tooling}/*/package.json'], {
    cwd: REPOSITORY,
  });
  for (const path of [...manifests, 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    cpSync(join(REPOSITORY, path), join(root, path));
  cpSync(join(REPOSITORY, 'editions'), join(root, 'editions'), {
    recursive: true,
    filter: (path) => !/\/(?:node_modules|build|\.turbo)$/.test(path),
  });
  return () => rmSync(root, { recursive: true });
});
const lock = () => readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
const years = () => readdirSync(join(root, 'editions')).filter((name) => /^[.\d]/.test(name));

/** Whether the lock file is what the manifests say; no registry is asked. */
function installFrozen() {
  const pnpm = join(REPOSITORY, 'node_modules/.bin/pnpm');
  const args = ['install', '--frozen-lockfile', '--offline', '--lockfile-only', '--ignore-scripts'];
  const { status, stdout, stderr } = spawnSync(pnpm, args, { cwd: root, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('a new year is a package of the workspace, and the lock file knows it without asking a registry', async () => {
  const before = lock();
  expect(await runWorkshop(ARGS, { cwd: root })).toMatchObject({ exitCode: 0, stderr: '' });
  const manifest = JSON.parse(readFileSync(join(root, 'editions/2034/package.json'), 'utf8')) as unknown;
  expect(manifest).toMatchObject({
    name: '@ml4astro/edition-2034',
    scripts: { check: 'workshop check 2034' },
  });
  // A sealed year depends on less than one that is open.
  const turbo = readFileSync(join(root, 'editions/2034/turbo.json'), 'utf8');
  expect(turbo).toContain('"env": ["SITE_AT"]');
  expect(readFileSync(join(root, 'editions/2034/edition.yaml'), 'utf8')).not.toMatch(/2025(?!, where)/);
  expect(installFrozen()).toMatchObject({ status: 0 });

  writeFileSync(join(root, 'pnpm-lock.yaml'), before);
  expect(installFrozen().status).not.toBe(0);
});

test.each([
  ['before the folder was moved', 1, false],
  ['between the folder and the lock file', 2, true],
])(
  'a run that is killed %s leaves no part of a year, and the next run does the rest',
  async (_when, move, moved) => {
    const [before, known] = [lock(), years()];
    // Ends the process in the place of its first or second move of a file.
    const kill = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    let left = ${move}; const rename = fs.renameSync;
    fs.renameSync = (...paths) => (--left === 0 ? process.kill(process.pid, 'SIGKILL') : rename(...paths));
    syncBuiltinESMExports();`;
    const preload = `data:text/javascript,${encodeURIComponent(kill)}`;
    const killed = await runWorkshop(ARGS, { cwd: root, env: { NODE_OPTIONS: `--import "${preload}"` } });
    expect(killed.stdout).not.toContain('editions/2034 is there');
    expect(lock()).toBe(before);
    expect(years().filter((name) => !name.startsWith('.'))).toEqual(moved ? [...known, '2034'] : known);

    const next = await runWorkshop(ARGS, { cwd: root });
    expect(next).toMatchObject({ exitCode: 0, stderr: '' });
    expect(next.stdout.includes('an earlier run was interrupted')).toBe(moved);
    expect(years()).toEqual([...known, '2034']);
    expect(lock()).toBe(addImporter(before, 'editions/2034', 'editions/2025'));

    const again = await runWorkshop(ARGS, { cwd: root });
    expect(again).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('already') as string });
  },
);

test('where the lock file does not know the copied edition, nothing is written', async () => {
  writeFileSync(join(root, 'pnpm-lock.yaml'), lock().replace('\n  editions/2025:', '\n  editions/1999:'));
  const known = years();
  const run = await runWorkshop(ARGS, { cwd: root });
  expect(run).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('Run "pnpm install" first') as string,
  });
  expect(years()).toEqual(known);
});

test('an entry of the lock file stands where pnpm would write it, first, last or between', () => {
  const block = (path: string) => `  ${path}:\n    dependencies:\n      x:\n        specifier: 1.0.0\n\n`;
  const text = (...paths: string[]) =>
    `settings:\n  a: b\n\nimporters:\n\n${paths.map(block).join('')}packages:\n\n  x: 1\n`;
  for (const path of ['editions/2019', 'editions/2024', 'editions/2026'])
    expect(addImporter(text('editions/2022', 'editions/2025'), path, 'editions/2025')).toBe(
      text(...['editions/2022', 'editions/2025', path].sort()),
    );
  expect(addImporter(text('editions/2022'), 'editions/2026', 'editions/2025')).toBeUndefined();
});
