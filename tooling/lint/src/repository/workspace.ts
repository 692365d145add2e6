import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a workspace is to the others; the folder it lies in says it. */
export type WorkspaceKind = 'apps' | 'packages' | 'editions' | 'tooling';

/** Conditions or a path, as in the `exports` and `imports` of a manifest. */
export type ExportTarget = string | { readonly [condition: string]: ExportTarget };

/** The fields of a manifest that our checks read. */
export interface Manifest {
  readonly name: string;
  readonly exports?: { readonly [subpath: string]: ExportTarget };
  readonly imports?: { readonly [specifier: string]: ExportTarget };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** One folder of the monorepo with a manifest. */
export interface Workspace {
  readonly kind: WorkspaceKind;
  /** Relative to the root, with `/`: `packages/edition`. */
  readonly directory: string;
  readonly manifest: Manifest;
}

/** Finds every workspace below a root, sorted by folder. */
export function readWorkspaces(root: string): Workspace[] {
  return globSync('{apps,packages,editions,tooling}/*/package.json', { cwd: root })
    .toSorted()
    .map((path) => ({
      kind: path.split('/')[0] as WorkspaceKind,
      directory: dirname(path),
      manifest: readManifest(join(root, path)),
    }));
}

/** Reads one `package.json`. */
export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}
