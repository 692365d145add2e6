import { Failure } from './failure.mjs';

/**
 * What npm, pnpm and turbo say when the machine is at fault, and what it means. The first that matches counts: a full disk also
 * breaks downloads.
 *
 * @type {readonly (readonly [pattern: RegExp, sentence: string])[]}
 */
const KNOWN = [
  [
    /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i,
    'The disk is full: free about 2 GB (the folder of the clone, ~/.npm and ~/.local/share/pnpm must fit), then run it again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|dns error|error sending request/,
    'No network: the package registry cannot be reached. Connect (or set the proxy that npm should use), then run it again.',
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_HAS_EXPIRED|invalid peer certificate/i,
    'The certificate of the package registry is not trusted here: set NODE_EXTRA_CA_CERTS to the one of your network.',
  ],
  [
    /\b(E401|E403|ERR_PNPM_FETCH_40[13]|401 Unauthorized|403 Forbidden)\b/,
    'The package registry refuses this machine: look at the registry and the login in your ~/.npmrc.',
  ],
  [
    /\b(EACCES|EPERM|EROFS)\b|permission denied|read-only file system/i,
    'No right to write: the folder of the clone and your npm cache must belong to you.',
  ],
  [
    /ERR_PNPM_OUTDATED_LOCKFILE|lockfile.{0,40}(not up to date|out of date)/i,
    'pnpm-lock.yaml does not match the manifests: run "npx pnpm install" and commit the lock file.',
  ],
  [/ERR_PNPM_(TARBALL_INTEGRITY|BAD_TARBALL)|EINTEGRITY/, 'A download arrived damaged: run it again.'],
];

/**
 * Turns the output of a failed program into a {@link Failure}.
 *
 * @param {string} output everything the program wrote
 * @param {string} otherwise the sentence when nothing known is in it; the end of the output then goes along
 */
export function explainOutput(output, otherwise) {
  const known = KNOWN.find(([pattern]) => pattern.test(output));
  return known
    ? new Failure(known[1])
    : new Failure(otherwise, output.trimEnd().split('\n').slice(-40).join('\n'));
}

/**
 * Whether a line of pnpm's tells of a connection that failed. pnpm tries each package several times by itself.
 *
 * @param {string} output
 */
export function countConnectionErrors(output) {
  return output.match(/dns error|error sending request|ECONNREFUSED|EAI_AGAIN/g)?.length ?? 0;
}
