import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "root", "private": true }',
  'pnpm-workspace.yaml': "packages: ['packages/*']\ncatalog:\n  zod: 4.6.6\n  vitest: 5.1.0\n",
  '.changeset/config.json': '{}',
  '.changeset/an-old-one.md': "---\n'@x/edition': patch\n---\n\nDates are read faster than before.\n",
  'packages/edition/package.json': manifest('@x/edition', {
    dependencies: { zod: 'catalog:' },
    devDependencies: { vitest: 'catalog:' },
  }),
  'packages/edition/src/clock.ts': 'export {};\n',
  'packages/edition/README.md': '# Edition\n',
  'packages/ui/package.json': manifest('@x/ui', { dependencies: { '@x/edition': 'workspace:^' } }),
  'packages/ui/src/tokens.css': ':root {}\n',
  'packages/inner/package.json': manifest('@x/inner', { private: true, dependencies: { zod: 'catalog:' } }),
  'packages/inner/src/inner.ts': 'export {};\n',
};

/** The text of a manifest. */
export function manifest(name: string, fields: object): string {
  return `${JSON.stringify({ name, version: '1.0.0', ...fields }, null, 2)}\n`;
}

/** A repository of its own with two published packages and a private one, committed on the branch `main`. */
export class SmallRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'small-repository-'));

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    this.git('init', '--quiet', '--initial-branch', 'main');
    for (const [path, text] of Object.entries(FILES)) this.write(path, text);
    this.commit('Begin');
    this.git('checkout', '--quiet', '-b', 'work');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Adds a changeset for these packages. */
  describe(id: string, names: readonly string[], text = 'Dates may be written without a zone.'): void {
    const head = names.map((name) => `'${name}': patch\n`).join('');
    this.write(`.changeset/${id}.md`, `---\n${head}---\n\n${text}\n`);
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', message);
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }
}
