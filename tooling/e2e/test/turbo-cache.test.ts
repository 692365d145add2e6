import { join } from 'node:path';
import type { Series } from '@ml4astro/edition';
import { expect, onTestFinished, test } from 'vitest';
import { readSeriesOfRepository, ROOT } from '../src/repository.ts';
import { runToSuccess } from '../src/run-program.ts';
import { WorkspaceCopy, type Plan } from '../src/workspace-copy.ts';

const series = readSeriesOfRepository();
const buildsOf = (editions: Series['editions']) => [
  ...editions.map(({ year }) => `@ml4astro/edition-${year}#build`),
  '@ml4astro/site#build:hub',
];
const SITES = buildsOf(series.editions);
// Sealed editions have copies of their own of what the series says.
const OPEN_SITES = buildsOf(series.editions.filter(({ sealed }) => !sealed));

test.each([
  {
    file: 'editions/2025/edition.yaml',
    rebuilds: ['@ml4astro/edition-2025#build', '@ml4astro/site#build:hub'],
  },
  {
    file: 'editions/2023/contributions.yaml',
    rebuilds: ['@ml4astro/edition-2023#build', '@ml4astro/site#build:hub'],
  },
  {
    file: 'editions/2022/content/rationale.md',
    rebuilds: ['@ml4astro/edition-2022#build', '@ml4astro/site#build:hub'],
  },
  { file: 'editions/people.yaml', rebuilds: OPEN_SITES },
  { file: 'editions/series.yaml', rebuilds: OPEN_SITES },
  {
    file: 'editions/2023/people.yaml',
    rebuilds: ['@ml4astro/edition-2023#build', '@ml4astro/site#build:hub'],
  },
  // The live site and the desk are built of the same sources, and the gateway carries the site.
  {
    file: 'packages/ui/src/tokens.css',
    rebuilds: [
      ...SITES,
      '@ml4astro/ui#build',
      '@ml4astro/desk#build',
      '@ml4astro/site#build',
      '@ml4astro/gateway#build',
    ],
  },
  {
    file: 'packages/formats/src/feed/atom-feed.ts',
    // The command line writes with them too.
    rebuilds: [
      ...SITES,
      '@ml4astro/formats#build',
      '@ml4astro/cli#build',
      '@ml4astro/site#build',
      '@ml4astro/gateway#build',
    ],
  },
  {
    file: 'apps/site/scripts/search-records/talk-records.ts',
    rebuilds: [...SITES, '@ml4astro/site#build', '@ml4astro/gateway#build'],
  },
  { file: 'apps/gateway/src/main.ts', rebuilds: ['@ml4astro/gateway#build'] },
  { file: 'tooling/e2e/src/crawl.ts', rebuilds: [] },
])('a line more in $file rebuilds $rebuilds and nothing else', async ({ file, rebuilds }) => {
  const copy = await WorkspaceCopy.make();
  onTestFinished(() => copy.remove());
  const before = await copy.planBuilds();
  expect([...before.keys()]).toEqual(expect.arrayContaining(SITES));

  copy.addLine(file, file.endsWith('.yaml') ? '# one line more' : '');
  const after = await copy.planBuilds();
  expect([...after.keys()].filter((task) => after.get(task) !== before.get(task)).toSorted()).toEqual(
    rebuilds.toSorted(),
  );
});

test('a second build finds every task in the cache', async () => {
  // The first was made before all suites. Asked, not run: restoring would write the files that other suites are reading.
  const plan = await runToSuccess(
    process.execPath,
    [join(ROOT, 'apps/site/scripts/build-series.mjs'), '--dry=json'],
    { cwd: ROOT },
  );
  const tasks = (JSON.parse(plan) as Plan).tasks.filter(({ command }) => command !== '<NONEXISTENT>');
  expect(tasks.map(({ taskId }) => taskId)).toEqual(expect.arrayContaining(SITES));
  expect(tasks.filter(({ cache }) => cache.status !== 'HIT').map(({ taskId }) => taskId)).toEqual([]);
});
