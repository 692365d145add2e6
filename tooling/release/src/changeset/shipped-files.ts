import type { PackageManifest } from '../published-packages.ts';

/** Fields of a manifest that its users notice. A version is raised by the release itself. */
const NOTICED = [
  'bin',
  'dependencies',
  'engines',
  'exports',
  'files',
  'optionalDependencies',
  'peerDependencies',
  'publishConfig',
  'type',
] as const;

/** Whether a file of a package, by its path in it, is what users get or what that is built from. */
export function isShipped(path: string): boolean {
  if (/\.test\.ts$|(?:^|\/)test\//.test(path)) return false;
  return /^(?:src|bin|schema)\//.test(path) || path === 'tsconfig.build.json';
}

/** The fields in which two versions of a manifest differ for users. */
export function changedFields(before: PackageManifest | undefined, now: PackageManifest): string[] {
  const field = (manifest: PackageManifest | undefined, name: string) =>
    JSON.stringify((manifest as Readonly<Record<string, unknown>> | undefined)?.[name]);
  return NOTICED.filter((name) => field(before, name) !== field(now, name));
}
