import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { getGitBase } from '../src/changeset/git-base.ts';
import { describeMissing, findMissingChangesets } from '../src/changeset/missing-changesets.ts';
import { manifest, SmallRepository } from './small-repository.ts';

const missing = (repository: SmallRepository) =>
  findMissingChangesets(repository.root, getGitBase(repository.root, 'main'));

test('a branch that changed nothing misses nothing', async () => {
  expect(await missing(new SmallRepository())).toEqual([]);
});

test.each([
  ['a source', 'packages/edition/src/clock.ts', 'src/clock.ts'],
  ['a new source', 'packages/edition/src/zone.ts', 'src/zone.ts'],
  ['a stylesheet', 'packages/ui/src/tokens.css', 'src/tokens.css'],
  ['a program', 'packages/ui/bin/run.mjs', 'bin/run.mjs'],
])('%s that changed, committed or not, wants a changeset of its package', async (_what, path, change) => {
  const repository = new SmallRepository();
  repository.write(path, 'changed\n');
  const name = `@x/${path.split('/')[1]}`;
  expect(await missing(repository)).toEqual([{ name, changes: [change] }]);
  repository.commit('Change it');
  expect(await missing(repository)).toEqual([{ name, changes: [change] }]);

  repository.describe('about-it', [name]);
  expect(await missing(repository)).toEqual([]);
});

test('what users do not get wants none: tests, documents, private packages', async () => {
  const repository = new SmallRepository();
  repository.write('packages/edition/src/clock.test.ts', 'changed\n');
  repository.write('packages/edition/test/series.ts', 'changed\n');
  repository.write('packages/edition/README.md', '# Changed\n');
  repository.write('packages/inner/src/inner.ts', 'changed\n');
  expect(await missing(repository)).toEqual([]);
});

test('a file that is gone is a change', async () => {
  const repository = new SmallRepository();
  rmSync(join(repository.root, 'packages/ui/src/tokens.css'));
  expect(await missing(repository)).toEqual([{ name: '@x/ui', changes: ['src/tokens.css'] }]);
});

test('a changeset that was there before says nothing of this work', async () => {
  const repository = new SmallRepository();
  repository.write('packages/edition/src/clock.ts', 'changed\n');
  expect((await missing(repository)).map(({ name }) => name)).toEqual(['@x/edition']);
});

test('a changeset of another package does not cover this one', async () => {
  const repository = new SmallRepository();
  repository.write('packages/edition/src/clock.ts', 'changed\n');
  repository.describe('about-ui', ['@x/ui']);
  expect((await missing(repository)).map(({ name }) => name)).toEqual(['@x/edition']);
});

test('an empty changeset says for all that users notice nothing', async () => {
  const repository = new SmallRepository();
  repository.write('packages/edition/src/clock.ts', 'changed\n');
  repository.write('packages/ui/src/tokens.css', 'changed\n');
  repository.describe('nothing', [], 'Comments were put right, and nothing else.');
  expect(await missing(repository)).toEqual([]);
});

test('a version that the catalogue raises is a change of each package whose users install it, and of no other', async () => {
  const repository = new SmallRepository();
  repository.write(
    'pnpm-workspace.yaml',
    "packages: ['packages/*']\ncatalog:\n  zod: 4.6.7\n  vitest: 5.1.1\n",
  );
  const found = await missing(repository);
  expect(found).toEqual([{ name: '@x/edition', changes: ['zod 4.6.6 → 4.6.7 in the catalog'] }]);
  expect(found.map(describeMissing)).toEqual([
    '@x/edition changed, and no changeset says what that means for its users:\n  zod 4.6.6 → 4.6.7 in the catalog',
  ]);
});

test('fields of a manifest that users notice count; the version that a release raises does not', async () => {
  const repository = new SmallRepository();
  repository.write(
    'packages/ui/package.json',
    manifest('@x/ui', {
      version: '1.0.1',
      dependencies: { '@x/edition': 'workspace:^' },
      scripts: { a: 'b' },
    }),
  );
  expect(await missing(repository)).toEqual([]);
  repository.write(
    'packages/ui/package.json',
    manifest('@x/ui', { dependencies: {}, exports: { '.': './a.js' } }),
  );
  expect(await missing(repository)).toEqual([
    { name: '@x/ui', changes: ['dependencies in package.json', 'exports in package.json'] },
  ]);
});

test('what others did on the branch meanwhile is not this work', async () => {
  const repository = new SmallRepository();
  repository.git('checkout', '--quiet', 'main');
  repository.write('packages/ui/src/tokens.css', 'changed by others\n');
  repository.commit('Others change it');
  repository.git('checkout', '--quiet', 'work');
  expect(await missing(repository)).toEqual([]);
});

const run = promisify(execFile);
const program = join(import.meta.dirname, '../src/run-changeset-check.ts');

test('the command says what is missing and exits 1, and 0 when nothing is', async () => {
  const repository = new SmallRepository();
  const check = (...args: string[]) =>
    run(process.execPath, [program, '--root', repository.root, '--since', 'main', ...args]);
  await expect(check()).resolves.toMatchObject({ stdout: '', stderr: '' });
  repository.write('packages/edition/src/clock.ts', 'changed\n');
  await expect(check()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/@x\/edition changed.*\n {2}src\/clock\.ts\n.*pnpm changeset/),
  });
  await expect(check('--since', 'nowhere')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no common history with "nowhere"'),
  });
});
