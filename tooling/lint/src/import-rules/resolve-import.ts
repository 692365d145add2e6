import { existsSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import type { ExportTarget, Workspace } from '../repository/workspace.ts';

/** What a specifier means. */
export type Target =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'workspace'; readonly workspace: Workspace; readonly file: string | undefined }
  | { readonly type: 'builtin' }
  | { readonly type: 'external' };

/**
 * Resolves an import the way Node does, to sources: relative paths, `#imports` of the own package, exports of a workspace under the
 * condition `source`.
 *
 * @param from - the importing file, relative to the root
 * @param owner - the workspace that file belongs to
 */
export function resolveImport(
  root: string,
  from: string,
  owner: Workspace,
  specifier: string,
  all: readonly Workspace[],
): Target {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return fileTarget(root, join(from, '..', bare));
  if (bare.startsWith('#')) {
    const path = matchTarget(owner.manifest.imports, bare);
    return path ? fileTarget(root, join(owner.directory, path)) : { type: 'external' };
  }
  if (isBuiltin(bare)) return { type: 'builtin' };
  const workspace = all.find(
    ({ manifest }) => bare === manifest.name || bare.startsWith(`${manifest.name}/`),
  );
  if (!workspace) return { type: 'external' };
  const exported = matchTarget(workspace.manifest.exports, `.${bare.slice(workspace.manifest.name.length)}`);
  return { type: 'workspace', workspace, file: exported && join(workspace.directory, exported) };
}

/** Bundlers let an import leave off its ending; follow it all the same. */
function fileTarget(root: string, path: string): Target {
  const candidates = [path, path.replace(/\.js$/, '.ts'), `${path}.ts`, `${path}/index.ts`];
  const found = candidates.find(
    (candidate) => existsSync(join(root, candidate)) && statSync(join(root, candidate)).isFile(),
  );
  return { type: 'file', path: found ?? path };
}

/** Looks a key up in a map of exports or imports; one `*` stands for any text. */
function matchTarget(
  map: { readonly [key: string]: ExportTarget } | undefined,
  key: string,
): string | undefined {
  for (const [pattern, target] of Object.entries(map ?? {})) {
    const path = choosePath(target);
    if (pattern === key) return path;
    const [before, after] = pattern.split('*');
    if (after === undefined || !before || !key.startsWith(before) || !key.endsWith(after)) continue;
    return path?.replace('*', key.slice(before.length, key.length - after.length));
  }
  return undefined;
}

function choosePath(target: ExportTarget): string | undefined {
  if (typeof target === 'string') return target;
  const chosen =
    target['source'] ?? target['svelte'] ?? target['import'] ?? target['default'] ?? target['types'];
  return chosen === undefined ? undefined : choosePath(chosen);
}
