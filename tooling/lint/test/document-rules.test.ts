import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeInDocument } from '../src/documents/code-in-document.ts';
import { isThere, pathOf } from '../src/documents/named-paths.ts';
import { scriptOf } from '../src/documents/script-of.ts';
import { findWorkshopFault, workshopCall, type WorkshopCommand } from '../src/documents/workshop-fault.ts';
import { hasScript } from '../src/documents/workspace-scripts.ts';
import { writeTree } from './tree.ts';

test('code is found in sentences and in blocks, with its line; commands lose comments and prompts', () => {
  expect(
    codeInDocument('See `a/b.ts`.\n```sh\nnpm start   # all of it\n\n$ pnpm build\n```\n```ts\nx\n```'),
  ).toEqual([
    { line: 1, text: 'a/b.ts', block: undefined },
    { line: 3, text: 'npm start', block: 'sh' },
    { line: 5, text: 'pnpm build', block: 'sh' },
    { line: 8, text: 'x', block: 'ts' },
  ]);
});

describe('paths', () => {
  const root = writeTree({
    'packages/edition/src/clock.ts': '',
    'packages/edition/src/check/checks.ts': '',
    'apps/site/src/routes/(series)/[edition=edition]/page.ts': '',
    'editions/2025/content/about.md': '',
    '.github/CONTRIBUTING.md': '',
  });
  mkdirSync(join(root, 'packages/edition/dist'));
  writeFileSync(join(root, 'packages/edition/README.md'), '');
  const readme = 'packages/edition/README.md';

  test.each([
    'packages/edition/src/clock.ts',
    'packages/edition/src/',
    'src/clock.ts',
    'check/checks.ts',
    'checks.ts',
    'src/*.ts',
    'src/<noun>/<noun>s.ts',
    'editions/2025',
    'editions/2099',
    'editions/<year>/content/*.md',
    'content/*.md',
    '.github/CONTRIBUTING.md',
    'apps/site/src/routes/(series)/[edition=edition]',
  ])('%s is there', (code) => {
    const path = pathOf(code, readme, root);
    expect(path).toBeDefined();
    expect(isThere(path ?? '', readme, root)).toBe(true);
  });

  test.each([
    'packages/edition/src/cloc.ts',
    'packages/editions',
    'src/check/no-such.ts',
    'no-such.ts',
    'editions/2025/contents',
    '.github/NOTHING.md',
    'elsewhere/file.ts',
  ])('%s is gone', (code) => {
    const path = pathOf(code, readme, root);
    expect(path).toBeDefined();
    expect(isThere(path ?? '', readme, root)).toBe(false);
  });

  test.each([
    '/papers/',
    'https://example.org/a',
    '@ml4astro/ui',
    'text/css',
    './load',
    'series.yaml',
    'papers.json',
    'editions/<year>/build/',
    '.data/releases/',
    'packages/edition/dist/index.js',
    'a sentence',
    'Etc/GMT+12',
  ])('%s is no path of the repository', (code) => {
    expect(pathOf(code, readme, root)).toBeUndefined();
  });
});

describe('scripts', () => {
  const all = [
    { name: 'root', folder: '.', scripts: ['start', 'build'] },
    { name: '@x/site', folder: 'apps/site', scripts: ['build:hub'] },
  ];
  test.each([
    ['npm start -- --port 1', '.', true],
    ['npx pnpm build', 'apps/site', true],
    ['pnpm --filter @x/site build:hub', '.', true],
    ['pnpm --filter @x/* build:hub', '.', true],
    ['pnpm build:hub', 'apps/site', true],
    ['pnpm build:hub', '.', false],
    ['npm run build:hub', 'apps/site', false],
    ['pnpm --filter @x/site build', '.', false],
    ['pnpm --filter @x/gone build', '.', false],
  ])('%s, typed in %s: %s', (command, folder, there) => {
    const named = scriptOf(command);
    expect(named).toBeDefined();
    expect(named && hasScript(named, folder, all)).toBe(there);
  });

  test.each(['npm install', 'pnpm exec vitest', 'git push', 'npx workshop check'])(
    '%s runs none',
    (command) => {
      expect(scriptOf(command)).toBeUndefined();
    },
  );
});

describe('workshop', () => {
  const command = (name: string, fields: Partial<WorkshopCommand>): WorkshopCommand => ({
    name,
    options: [],
    most: 0,
    commands: [],
    ...fields,
  });
  const program = command('workshop', {
    options: [{ flags: ['-h', '--help'], value: false }],
    commands: [
      command('extend', {
        most: 2,
        options: [
          { flags: ['--year'], value: true },
          { flags: ['--yes'], value: false },
        ],
      }),
      command('seal', { most: 1 }),
      command('verify', { most: 1 }),
      command('assets', { commands: [command('add', { most: null })] }),
    ],
  });
  const fault = (text: string) => {
    const call = workshopCall(text);
    return call === undefined ? 'no call' : findWorkshopFault(call, program);
  };

  test.each([
    'workshop extend submission "2025-06-09T23:59 AoE" --year 2025 --yes',
    'npx workshop extend --help',
    'pnpm workshop seal|verify YEAR',
    'npx pnpm workshop assets add 2025 a b c',
    'workshop extend <key> <value> [--year Y]',
    'workshop <command>',
  ])('%s is right', (text) => {
    expect(fault(text)).toBeUndefined();
  });

  test.each([
    ['workshop extent submission', '"workshop" has no command "extent"'],
    ['workshop seal|proof 2025', '"workshop" has no command "proof"'],
    ['workshop assets remove', '"assets" has no command "remove"'],
    ['workshop extend a b --yar 2025', '"extend" has no option "--yar"'],
    ['workshop extend a b c', '"extend" takes 2 arguments, not 3'],
  ])('%s: %s', (text, said) => {
    expect(fault(text)).toBe(said);
  });
});
