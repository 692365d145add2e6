import { delimiter, join } from 'node:path';
import { isExecutable } from './is-executable.ts';

/** How a reader gets what {@link findSwift} looks for. Its services need not run: the suites start their own. */
export const SWIFT_HINT = 'apt-get install -y swift-proxy swift-account swift-container swift-object';

const PROGRAMS = [
  'swift-ring-builder',
  'swift-proxy-server',
  'swift-account-server',
  'swift-container-server',
  'swift-object-server',
];

/** Whether OpenStack Swift, which speaks S3, can be started on this machine. */
export function findSwift(env: NodeJS.ProcessEnv): boolean {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return PROGRAMS.every((name) => folders.some((folder) => isExecutable(join(folder, name))));
}
