import { expect, test } from 'vitest';
import { Clone } from './clone.ts';

test('the first run installs with the pinned pnpm, the second asks nobody', async () => {
  const clone = new Clone();
  expect(await clone.run(['test', '--force'])).toEqual({
    code: 0,
    stdout: 'suites --force\n',
    stderr: '▸ Installing what pnpm-lock.yaml names, with pnpm 12.21.0 (once; later runs start at once)\n',
  });
  expect(await clone.run(['test'])).toEqual({ code: 0, stdout: 'suites \n', stderr: '' });
  expect(clone.calls()).toEqual(['--yes pnpm@12.21.0 install --frozen-lockfile --prefer-offline']);
});

test('a lock file or a manifest that changed is installed again', async () => {
  const clone = new Clone();
  await clone.run(['test']);
  clone.write('pnpm-lock.yaml', 'lockfileVersion: 9.1');
  await clone.run(['test']);
  clone.write('packages/edition/package.json', '{}');
  await clone.run(['test']);
  expect(clone.calls()).toHaveLength(3);
});

test('an installation that failed is not taken for one that is there', async () => {
  const clone = new Clone();
  clone.program('npx', `echo call >> '${clone.root}/calls'; exit 1`);
  await clone.run(['test']);
  await clone.run(['test']);
  expect(clone.calls()).toHaveLength(2);
});

test.each([
  ['npm error code ENOTFOUND', /^✗ No network: the package registry cannot be reached\./],
  ['npm error code ECONNREFUSED', /^✗ No network/],
  ['Failed to write to file: No space left on device (os error 28)', /^✗ The disk is full: free about 2 GB/],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /^✗ The certificate .* NODE_EXTRA_CA_CERTS/],
  ['ERR_PNPM_FETCH_403 GET: Forbidden - 403', /^✗ The package registry refuses this machine/],
  ['npm error code EACCES', /^✗ No right to write/],
  ['ERR_PNPM_OUTDATED_LOCKFILE', /^✗ pnpm-lock.yaml does not match the manifests/],
  ['ERR_PNPM_TARBALL_INTEGRITY', /^✗ A download arrived damaged/],
])('%s ends the run with one clear sentence', async (output, sentence) => {
  const clone = new Clone();
  clone.program('npx', `echo 'npm warn something else'; echo '${output}' >&2; exit 1`);
  const { code, stderr } = await clone.run(['start']);
  const [installing, ...said] = stderr.trimEnd().split('\n');
  expect(installing).toMatch(/^▸ Installing/);
  expect(said).toEqual([expect.stringMatching(sentence)]);
  expect(code).toBe(1);
});

test('a failure that has no sentence of its own is shown in its own words', async () => {
  const clone = new Clone();
  clone.program('npx', 'echo the moon is in the way; exit 3');
  expect((await clone.run(['start'])).stderr).toMatch(
    /the moon is in the way\n✗ pnpm could not install the packages \(exit code 3\)/,
  );
});

test('pnpm is stopped when it goes on asking for every package without a network', async () => {
  const clone = new Clone();
  clone.program('npx', 'while :; do echo "dns error: error resolving DNS"; done');
  expect((await clone.run(['start'])).stderr).toMatch(/✗ No network/);
});

test('without npm the sentence names what is missing', async () => {
  const clone = new Clone();
  const { code, stderr } = await clone.run(['start'], undefined, '/nowhere');
  expect(code).toBe(1);
  expect(stderr).toMatch(/✗ npx cannot be started .* is it installed and in the PATH\?/);
});
