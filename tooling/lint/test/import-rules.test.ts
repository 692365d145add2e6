import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeViolation, findViolations } from '../src/import-rules/find-violations.ts';
import { readImportGraph } from '../src/import-rules/import-graph.ts';
import { REACH_RULES } from '../src/import-rules/import-rules.ts';
import { REPOSITORY, writeTree } from './tree.ts';

const violationsIn = (root: string) => findViolations(readImportGraph(root)).map(describeViolation);

test('this repository keeps the import rules of the design', () => {
  const graph = readImportGraph(REPOSITORY);
  expect(graph.edges.size).toBeGreaterThan(30);
  expect(findViolations(graph).map(describeViolation).join('\n\n')).toBe('');
});

test('every script that a page loads is held to what a browser has', () => {
  const scripts = [...readImportGraph(REPOSITORY).edges.values()]
    .flat()
    .filter(({ specifier }) => specifier.includes('?worker'))
    .map(({ from, specifier }) => {
      const app = /^apps\/[^/]+/.exec(from)?.[0] ?? '';
      return join(
        specifier.startsWith('#lib/') ? join(app, 'src') : dirname(from),
        specifier.replace(/^#|\?.*/g, ''),
      );
    });
  expect(scripts.length).toBeGreaterThan(2);
  const held = REACH_RULES.filter(({ never }) => never.builtins === true);
  expect(scripts.filter((file) => !held.some(({ from }) => from.test(file)))).toEqual([]);
});

/** Each entry breaks one rule; the last column is what the message must hold. */
test.each<[broken: string, files: Record<string, string>, chain: string, reason: string]>([
  [
    'edition imports nothing of ours',
    { 'packages/edition/src/cite.ts': `import { toBibtex } from '@ml4astro/formats/bibtex';` },
    'packages/edition/src/cite.ts → @ml4astro/formats/bibtex',
    'packages/edition/ may import nothing of ours',
  ],
  [
    'formats takes from edition alone',
    { 'packages/formats/src/bibtex.ts': `export { db } from '@ml4astro/db';` },
    'packages/formats/src/bibtex.ts → @ml4astro/db',
    'packages/formats/ may import only @ml4astro/edition',
  ],
  [
    'db takes only types from edition',
    { 'packages/db/src/index.ts': `import { type Edition } from '@ml4astro/edition';` },
    'packages/db/src/index.ts → @ml4astro/edition',
    'may import only types from @ml4astro/edition: write "import type"',
  ],
  [
    'api/public does not get at the database by way of the desk',
    {
      'packages/api/src/public/router.ts': `import { session } from '../desk/session.ts';`,
      'packages/api/src/desk/session.ts': `import { connect } from '@ml4astro/db';`,
    },
    'packages/api/src/public/router.ts → packages/api/src/desk/session.ts → @ml4astro/db',
    'packages/api/src/public/ may import only @ml4astro/edition',
  ],
  [
    'the site uses the public part of the api',
    { 'apps/site/src/hooks.server.ts': `import { policy } from '@ml4astro/api/desk';` },
    'apps/site/src/hooks.server.ts → @ml4astro/api/desk',
    'apps/site/ may import only @ml4astro/api/public',
  ],
  [
    'the gateway takes the built apps, not their sources',
    { 'apps/gateway/src/main.ts': `const site = await import('@ml4astro/site/src/app.ts');` },
    'apps/gateway/src/main.ts → @ml4astro/site/src/app.ts',
    '@ml4astro/site/handler',
  ],
  [
    'no package imports an app',
    { 'packages/cli/src/deploy.ts': `const site = await import('@ml4astro/site/handler');` },
    'packages/cli/src/deploy.ts → @ml4astro/site/handler',
    'no package imports an app',
  ],
  [
    'nobody imports an edition',
    { 'apps/site/src/lib/server/facts.ts': `import facts from '@ml4astro/edition-2025/edition.json';` },
    'apps/site/src/lib/server/facts.ts → @ml4astro/edition-2025/edition.json',
    'editions are data',
  ],
  [
    'tools stay out of what ships',
    { 'packages/edition/src/phase.ts': `import { testConfig } from '@ml4astro/vitest';` },
    'packages/edition/src/phase.ts → @ml4astro/vitest',
    'only tests and configuration may import it',
  ],
  [
    'no relative path leads into another package',
    { 'packages/formats/src/feed.ts': `import { parseDeadline } from '../../edition/src/deadline.ts';` },
    'packages/formats/src/feed.ts → ../../edition/src/deadline.ts',
    'a relative import leaves packages/formats',
  ],
  [
    "the root of edition loads in a browser, however long the way to a module of Node's",
    {
      'packages/edition/src/index.ts': `export { parseDeadline } from './deadline.ts';`,
      'packages/edition/src/deadline.ts': `import { read } from './source-file.ts';`,
      'packages/edition/src/source-file.ts': `import { readFileSync } from 'node:fs';`,
    },
    'packages/edition/src/index.ts → packages/edition/src/deadline.ts → packages/edition/src/source-file.ts → node:fs',
    'must load in a browser',
  ],
  [
    'ui takes the browser-safe parts of edition',
    {
      'packages/ui/src/DateList.svelte': `<script lang="ts">\nimport { load } from '@ml4astro/edition/load';\n</script>`,
      'packages/edition/src/load.ts': `import { glob } from 'fs/promises';`,
    },
    'packages/ui/src/DateList.svelte → packages/edition/src/load.ts → fs/promises',
    'ui must load in a browser',
  ],
  [
    'a browser gets no values from api, by #lib neither',
    {
      'apps/site/src/routes/+page.svelte': `<p>Hello</p>\n<script lang="ts">\nimport { papers } from '#lib/papers.ts';\n</script>`,
      'apps/site/src/lib/papers.ts': `import { caller } from '@ml4astro/api/public';`,
    },
    'apps/site/src/routes/+page.svelte → apps/site/src/lib/papers.ts → @ml4astro/api/public',
    'take types from api',
  ],
  [
    '`workshop check` loads no database',
    {
      'packages/cli/bin/workshop.mjs': `import '../src/main.ts';`,
      'packages/cli/src/main.ts': `import { check } from './check.ts'; import { rehearse } from './rehearse.ts';`,
      'packages/cli/src/rehearse.ts': `import { createDesk } from '@ml4astro/api/desk';`,
    },
    'packages/cli/bin/workshop.mjs → packages/cli/src/main.ts → packages/cli/src/rehearse.ts → @ml4astro/api/desk',
    'load it where a command needs it, with import()',
  ],
])('%s', (_rule, files, chain, reason) => {
  const found = violationsIn(writeTree(files));
  expect(found).toContainEqual(expect.stringContaining(`\n  ${chain}\n`));
  expect(found.find((message) => message.includes(`\n  ${chain}\n`))).toContain(reason);
});

test('the message begins with the place to mend, as editors link it', () => {
  const root = writeTree({ 'packages/db/src/index.ts': `\n\nimport { phaseOf } from '@ml4astro/edition';` });
  expect(violationsIn(root)).toEqual([expect.stringMatching(/^packages\/db\/src\/index\.ts:3\n/)]);
});

test('what the design allows is let through', () => {
  const root = writeTree({
    'packages/db/src/index.ts': `import type { Edition } from '@ml4astro/edition';`,
    'packages/edition/src/load.ts': `import { readFile } from 'node:fs/promises';`,
    'packages/formats/src/bibtex.test.ts': `import { testConfig } from '@ml4astro/vitest';`,
    'packages/ui/vitest.config.ts': `import { testConfig } from '@ml4astro/vitest';`,
    'packages/cli/src/main.ts': `const { rehearse } = await import('./rehearse.ts');`,
    'packages/cli/src/rehearse.ts': `import { createDesk } from '@ml4astro/api/desk';`,
    'apps/site/src/routes/+page.svelte': `<script lang="ts">import type { Router } from '@ml4astro/api/public';</script>`,
    'apps/site/src/routes/+page.server.ts': `import { caller } from '@ml4astro/api/public';`,
    'apps/gateway/src/main.ts': `const site = await import('@ml4astro/site/handler');`,
  });
  expect(violationsIn(root)).toEqual([]);
});
