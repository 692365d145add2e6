import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { registerAssets } from './command.ts';

const EXAMPLE = new URL('../../../edition/test/example/', import.meta.url);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assets-'));
  cpSync(EXAMPLE, join(root, 'editions'), { recursive: true });
  mkdirSync(join(root, 'inbox'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  process.exitCode = undefined;
});

/** What the command prints. */
async function run(...args: readonly string[]): Promise<string> {
  const program = new Command('workshop').exitOverride();
  registerAssets(program);
  let printed = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await program.parseAsync(['assets', 'add', ...args, '--editions', join(root, 'editions')], {
      from: 'user',
    });
  } finally {
    write.mockRestore();
  }
  return printed;
}

const PROVENANCE = [
  '--source',
  'sent by mail',
  '--credit',
  'the persons shown',
  '--rights',
  'permission by mail',
];
const inbox = () => join(root, 'inbox');
const picture = (name: string) =>
  sharp({ create: { width: 20, height: 30, channels: 3, background: 'teal' } }).toFile(join(inbox(), name));

test('it tells what was taken for what, and that nobody stated consent', async () => {
  await picture('van-der-berg.jpg');
  expect(await run('2025', inbox(), ...PROVENANCE)).toBe(
    'van-der-berg.jpg → van-der-berg.jpg: portrait of patrick-van-der-berg (guessed from its name)\n' +
      'No consent is stated for 1 portrait, an error to workshop check: --consent says how and when they agreed.\n' +
      '2025 changed: 2025/assets/van-der-berg.jpg, 2025/assets/assets.yaml, 2025/edition.yaml\n',
  );
  expect(await run('2025', inbox(), ...PROVENANCE)).toMatch(/2025 has all of it already; nothing changed\./);
});

test('programs get the same as JSON', async () => {
  await picture('x.png');
  const args = [
    '2025',
    inbox(),
    ...PROVENANCE,
    '--portrait',
    'x.png=patrick-van-der-berg',
    '--dry-run',
    '--json',
  ];
  expect(JSON.parse(await run(...args))).toMatchObject({
    year: 2025,
    dryRun: true,
    added: [
      {
        from: 'x.png',
        file: 'x.png',
        width: 20,
        height: 30,
        place: { person: 'patrick-van-der-berg', guessed: false },
      },
    ],
    left: [],
    written: ['2025/assets/x.png', '2025/assets/assets.yaml', '2025/edition.yaml'],
  });
});

test('a refused file makes the command fail, one that is merely left does not', async () => {
  writeFileSync(join(inbox(), 'notes.txt'), '');
  await run('2025', inbox(), ...PROVENANCE);
  expect(process.exitCode).toBeUndefined();
  writeFileSync(join(inbox(), 'leavitt.jpg'), 'no picture');
  expect(await run('2025', inbox(), ...PROVENANCE)).toMatch(/leavitt\.jpg was refused: it is broken/);
  expect(process.exitCode).toBe(1);
});

test('a year that is none is wrong use', async () => {
  await expect(run('25', inbox(), ...PROVENANCE)).rejects.toThrow(/"25" is not a year/);
});

test('of a folder with nothing to take it does not say that the edition has it', async () => {
  expect(await run('2025', inbox(), ...PROVENANCE)).toBe(
    'The folder holds no picture or PDF that 2025 could take; nothing changed.\n',
  );
});

test('a folder that is not there is named before the flags that it would need', async () => {
  await expect(run('2025', join(root, 'nowhere'))).rejects.toThrow(/nowhere is not a folder/);
});
