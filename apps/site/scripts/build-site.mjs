#!/usr/bin/env node
// `build-site`, run in an edition's folder, writes `build/<slug>/` there: the static site of that year.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.cwd();
const path = /^path:\s*\/(\S+)/m.exec(readFileSync(join(folder, 'edition.yaml'), 'utf8'))?.[1];
if (path === undefined) {
  console.error(`${basename(folder)}/edition.yaml names no path, such as "path: /icml2025".`);
  process.exit(2);
}
const [command = 'build', ...rest] = process.argv.slice(2);
const runVite = join(dirname(fileURLToPath(import.meta.url)), 'run-vite.mjs');
const env = { ...process.env, SITE_OUT: join(folder, 'build'), EDITIONS_DIR: dirname(folder) };
const { status } = spawnSync(process.execPath, [runVite, command, path, ...rest], { env, stdio: 'inherit' });
process.exit(status ?? 1);
