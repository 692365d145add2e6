import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { listPublishedPackages, ROOT, type PublishedPackage } from '../published-packages.ts';
import { runProgram } from '../run-program.ts';

/** What a release reads of the repository beside the packages: manifests, changesets, and how changelogs are written. */
const NEEDED =
  /^(?:package\.json|pnpm-workspace\.yaml|LICENSE|\.changeset\/.*|tooling\/release\/src\/.*|.*\/package\.json)$/;

/** A copy of this repository, as built, in which a release can be made without leaving a trace here. */
export class ReleaseCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'release-'));
  readonly #env: NodeJS.ProcessEnv;

  /** @param settings the text of the `.npmrc` that holds in it */
  constructor(settings: string) {
    this.#env = { ...process.env, CI: 'true' };
    for (const path of listFiles().filter((each) => NEEDED.test(each) || each.startsWith('packages/')))
      this.#copy(path);
    for (const { folder } of listPublishedPackages()) {
      if (existsSync(join(folder, 'dist'))) this.#copy(join(relative(ROOT, folder), 'dist'));
    }
    // pnpm finds the versions of packages that a package needs where they would be installed.
    for (const { folder, manifest } of this.packages()) {
      for (const name of Object.keys(manifest.dependencies ?? {}).filter((each) =>
        each.startsWith('@ml4astro/'),
      )) {
        const link = join(folder, 'node_modules', name);
        mkdirSync(dirname(link), { recursive: true });
        symlinkSync(join(this.root, 'packages', basename(name)), link);
      }
    }
    this.write('.npmrc', settings);
  }

  /** The packages of the copy, as they stand. */
  packages(): PublishedPackage[] {
    return listPublishedPackages(this.root);
  }

  /** Writes a file of the copy. */
  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  /** Runs changesets, as the workflows do. */
  changeset(...args: string[]): Promise<string> {
    const program = join(ROOT, 'node_modules/@changesets/cli/bin.js');
    return runProgram(process.execPath, [program, ...args], this.root, this.#env);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #copy(path: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    cpSync(join(ROOT, path), join(this.root, path), { recursive: true });
  }
}

/** Every file that git keeps, or would. */
function listFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)));
}
