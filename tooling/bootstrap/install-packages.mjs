import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countConnectionErrors, explainOutput } from './explain-output.mjs';
import { forgetInstallation, isInstalled, recordInstallation } from './install-stamp.mjs';
import { runCaptured } from './run-captured.mjs';
import { say } from './say.mjs';

/** pnpm goes on asking for every package of the lock file when none can come; after so many failures it is stopped. */
const PATIENCE = 60;

/** Without these npm and pnpm wait up to a minute before they say that there is no network. */
const RETRIES = {
  npm_config_fetch_retries: '2',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '5000',
  pnpm_config_fetch_retries: '2',
  pnpm_config_fetch_retry_mintimeout: '1000',
  pnpm_config_fetch_retry_maxtimeout: '5000',
};

/**
 * Installs what the lock file says, with the pinned pnpm, unless that is what is there. A second run asks nobody.
 *
 * @param {string} root
 * @param {import('./pins.mjs').Pins} pins
 * @param {NodeJS.ProcessEnv} env
 * @throws {import('./failure.mjs').Failure}
 */
export async function installPackages(root, { pnpm }, env) {
  if (isInstalled(root)) return;
  say(`Installing what pnpm-lock.yaml names, with pnpm ${pnpm} (once; later runs start at once)`);
  forgetInstallation(root);
  const [program, ...args] = pnpmCommand(root, pnpm);
  const { code, output } = await runCaptured(
    program,
    [...args, 'install', '--frozen-lockfile', '--prefer-offline'],
    {
      cwd: root,
      env: { ...env, ...RETRIES },
      hopeless: (text) => countConnectionErrors(text) > PATIENCE,
    },
  );
  if (code !== 0)
    throw explainOutput(
      output,
      `pnpm could not install the packages (exit code ${code}); its last lines are above.`,
    );
  recordInstallation(root);
}

/**
 * The pnpm of the last installation where it is the pinned one, so that a pull without new packages needs no network; else npx
 * fetches it.
 *
 * @param {string} root
 * @param {string} version
 * @returns {[program: string, ...args: string[]]}
 */
function pnpmCommand(root, version) {
  return installedVersion(root) === version ? ['pnpm'] : ['npx', '--yes', `pnpm@${version}`];
}

/**
 * @param {string} root
 * @returns {string | undefined}
 */
function installedVersion(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules/pnpm/package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}
