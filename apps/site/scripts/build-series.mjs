// `pnpm build`: packages, apps, the hub and every edition, through turbo. The instant that the static sites render
// is part of turbo's hash, and it is the last one at which any edition's state changed: the next such instant rebuilds
// them, and nothing else does.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = dirname(dirname(fileURLToPath(import.meta.url)));
const repository = dirname(dirname(site));

const instant = spawnSync(process.execPath, ['--conditions=source', 'scripts/static-instant.ts', 'hub'], {
  cwd: site,
  encoding: 'utf8',
});
process.stderr.write(instant.stderr);
if (instant.status !== 0) process.exit(instant.status ?? 1);

// One site build fills a core.
const turbo = ['run', 'build', 'build:hub', '--concurrency=100%', ...process.argv.slice(2)];
const { status } = spawnSync('turbo', turbo, {
  cwd: repository,
  env: { ...process.env, SITE_AT: instant.stdout.trim(), TURBO_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
