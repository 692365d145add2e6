// Runs Vite for one target with the packages' sources in view: `node scripts/run-vite.mjs build hub`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeBuildLock } from './build-lock.mjs';

const [command = 'build', target = 'live', ...rest] = process.argv.slice(2).filter((each) => each !== '--');
const site = dirname(dirname(fileURLToPath(import.meta.url)));
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');

const env = { ...process.env, SITE_TARGET: target };
const node = (args, options) =>
  spawnSync(process.execPath, ['--conditions=source', '--disable-warning=ExperimentalWarning', ...args], {
    cwd: site,
    env,
    ...options,
  });

if (command === 'build') takeBuildLock(join(site, '.svelte-kit', `${target}.lock`));
if (target !== 'live') {
  const derived = node(['scripts/static-instant.ts', target], { encoding: 'utf8' });
  process.stderr.write(derived.stderr);
  if (derived.status !== 0) process.exit(derived.status ?? 1);
  env.SITE_AT = derived.stdout.trim();
}
const { status } = node([vite, command, ...rest], { stdio: 'inherit' });
if (status !== 0 || target === 'live' || command !== 'build') process.exit(status ?? 1);
// In this order: what no page uses goes first, so that the index is of what stays.
for (const step of [
  ['scripts/prune-static-build.ts', env.SITE_OUT ?? `build/${target}`],
  ['scripts/rewrite-redirects.ts', env.SITE_OUT ?? `build/${target}`],
  ['scripts/index-static-build.ts'],
]) {
  const { status } = node(step, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
