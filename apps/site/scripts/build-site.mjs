#!/usr/bin/env node
// `build-site`, run in an edition's folder, writes `build/<slug>/` there: the static site of that year. A sealed one is
// taken from its release file, where that lies in .data/releases of the repository; then newer code builds nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countOtherBytes, unpackRelease } from './sealed-build.mjs';

const folder = process.cwd();
const path = /^path:\s*\/(\S+)/m.exec(readFileSync(join(folder, 'edition.yaml'), 'utf8'))?.[1];
if (path === undefined) {
  console.error(`${basename(folder)}/edition.yaml names no path, such as "path: /icml2025".`);
  process.exit(2);
}
const [command = 'build', ...rest] = process.argv.slice(2);
const isSealed = command === 'build' && existsSync(join(folder, 'seal.json'));
if (isSealed && unpackRelease(folder)) process.exit(0);

const runVite = join(dirname(fileURLToPath(import.meta.url)), 'run-vite.mjs');
const env = { ...process.env, SITE_OUT: join(folder, 'build'), EDITIONS_DIR: dirname(folder) };
const { status } = spawnSync(process.execPath, [runVite, command, path, ...rest], { env, stdio: 'inherit' });
if (isSealed && status === 0) {
  const [others, total] = countOtherBytes(folder);
  if (others > 0) {
    console.error(
      `${basename(folder)} is sealed, and was built again: ${others} of ${total} files differ from the sealed ones.`,
    );
  }
}
process.exit(status ?? 1);
