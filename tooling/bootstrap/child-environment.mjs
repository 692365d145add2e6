import { delimiter, join } from 'node:path';

/**
 * The environment of everything we start: our own tools come first in the PATH, and nothing reports home.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [inherited]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(root, inherited = process.env) {
  return {
    ...inherited,
    PATH: [join(root, 'node_modules', '.bin'), inherited['PATH']].filter(Boolean).join(delimiter),
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  };
}
