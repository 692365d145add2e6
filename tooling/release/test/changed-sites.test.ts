import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listChangedSites } from '../src/changed-sites.ts';
import { ROOT } from '../src/published-packages.ts';

let copy: string;

function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'deployed-copy-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const path of listed.split('\0')) {
    if (!statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile()) continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(ROOT, path), join(copy, path));
  }
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Deployed');
  git('branch', 'deployed');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each([
  // 2022 and 2023 are sealed, 2025 is not.
  { file: 'editions/2025/content/call.md', sites: ['2025', 'hub'] },
  { file: 'editions/2023/contributions.yaml', sites: ['2023', 'hub'] },
  { file: 'editions/people.yaml', sites: ['2025', 'hub'] },
  { file: 'packages/ui/src/tokens.css', sites: ['2025', 'hub'] },
  { file: 'apps/gateway/src/main.ts', sites: [] },
  { file: 'packages/cli/src/main.ts', sites: [] },
  { file: 'README.md', sites: [] },
])('a line more in $file deploys $sites and nothing else', async ({ file, sites }) => {
  git('reset', '--quiet', '--hard', 'deployed');
  statSync(join(copy, file));
  appendFileSync(join(copy, file), file.endsWith('.yaml') ? '# one line more\n' : '\n');
  git('commit', '--quiet', '--all', '--message', 'One line more');
  expect(await listChangedSites(copy, 'deployed')).toEqual(sites);
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
});

test('where nothing was deployed yet, every site is', async () => {
  const sites = await listChangedSites(copy, 'origin/deployed');
  expect(sites).toEqual(expect.arrayContaining(['2022', '2023', '2025']));
  expect(sites.at(-1)).toBe('hub');
});

test('what was asked for is deployed as it was asked for, and nothing that is no site', () => {
  const run = (only: string) =>
    spawnSync(process.execPath, [join(ROOT, 'tooling/release/src/run-changed-sites.ts'), '--only', only], {
      encoding: 'utf8',
    });
  expect(run(' 2025  hub ')).toMatchObject({ status: 0, stdout: '["2025","hub"]\n' });
  expect(run('2025 $(id)')).toMatchObject({ status: 2, stdout: '' });
});
