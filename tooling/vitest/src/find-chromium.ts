import { delimiter, join } from 'node:path';
import { isExecutable } from './is-executable.ts';

/** How a reader gets what {@link findChromium} looks for. */
export const CHROMIUM_HINT = 'apt-get install -y chromium';

/** What Debian, Ubuntu and Google call the same program. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The Chromium of this machine: the one `CHROMIUM_PATH` names, else the first in the PATH.
 *
 * @returns its path, or `undefined` where there is none that could be started
 */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  const named = env['CHROMIUM_PATH'];
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}
