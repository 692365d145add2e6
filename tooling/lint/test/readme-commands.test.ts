import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readmeCommands, scriptOf } from '../src/readme-commands.ts';

const root = join(import.meta.dirname, '../../..');
const readmes = ['README.md', ...globSync('{apps,packages,tooling}/*/README.md', { cwd: root })].toSorted();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const commands = readmes.flatMap((readme) => readmeCommands(readme, read(readme)));

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
}
const manifests = globSync(['package.json', '{apps,packages,editions,tooling}/*/package.json'], {
  cwd: root,
}).map((path) => ({ folder: dirname(path), ...(JSON.parse(read(path)) as Manifest) }));

test('a README’s commands are found with their comments taken off', () => {
  expect(
    readmeCommands('x', '```sh\nnpm start   # all of it\n\npnpm build:hub\n```\n```ts\nnpm no\n```'),
  ).toEqual([
    { readme: 'x', command: 'npm start' },
    { readme: 'x', command: 'pnpm build:hub' },
  ]);
  expect(scriptOf('pnpm --filter @ml4astro/edition-2025 build')).toEqual({
    script: 'build',
    package: '@ml4astro/edition-2025',
  });
});

test.each(commands)('$readme: "$command" names a script that exists', ({ readme, command }) => {
  const asked = scriptOf(command);
  const typedIn = command.startsWith('pnpm') ? dirname(readme) : '.';
  const manifest = manifests.find(({ name, folder }) =>
    asked?.package === undefined ? folder === typedIn : name === asked.package,
  );
  // pnpm has an "install" of its own.
  expect([...Object.keys(manifest?.scripts ?? {}), 'install']).toContain(asked?.script);
});

describe('what a README has its reader run on the data, run here', () => {
  test.each(commands.filter(({ command }) => command.includes('workshop')))('$command', ({ command }) => {
    const { status, stderr } = spawnSync('sh', ['-c', command.replace(/^npx /, '')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).not.toContain('error');
    expect(status).toBe(0);
  });
});

test('the map of the repository names only what is there', () => {
  const named = [...read('README.md').matchAll(/^\| `([a-z/]+)` \|/gm)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(readmes.filter((path) => path !== 'README.md'))('%s has under forty lines', (path) => {
  expect(read(path).split('\n').length).toBeLessThan(41);
});
