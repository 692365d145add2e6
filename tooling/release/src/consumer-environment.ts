import { delimiter } from 'node:path';

/** Settings that pnpm, npm and vitest leave to their children. */
const OURS = /^(?:npm_|pnpm_|NODE_(?!EXTRA_CA_CERTS$)|VITEST|EDITIONS_DIR$)/i;

/**
 * The environment of somebody who has this machine and not this repository: none of its settings, none of its programs.
 * npm looks for its own settings beside the Node that runs it, so it must be the machine's.
 */
export function consumerEnvironment(): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  const path = (env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...env, PATH: path.join(delimiter) };
}
