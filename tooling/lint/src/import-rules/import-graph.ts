import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSources } from '../repository/list-sources.ts';
import { readWorkspaces, type Workspace } from '../repository/workspace.ts';
import { readImports, type Import } from './read-imports.ts';
import { resolveImport, type Target } from './resolve-import.ts';

/** An import of a file, and what it leads to. */
export interface Edge extends Import {
  readonly from: string;
  readonly target: Target;
}

/** Who imports what, in the whole repository. */
export interface ImportGraph {
  readonly workspaces: readonly Workspace[];
  /** The imports of each file of code; files are relative to the root. */
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
}

/** Reads every file of code below a root and resolves its imports. */
export function readImportGraph(root: string): ImportGraph {
  const workspaces = readWorkspaces(root);
  const edges = new Map<string, Edge[]>();
  for (const workspace of workspaces) {
    for (const from of listSources(root, workspace)) {
      const imports = readImports(from, readFileSync(join(root, from), 'utf8'));
      edges.set(
        from,
        imports.map((found) => ({
          ...found,
          from,
          target: resolveImport(root, from, workspace, found.specifier, workspaces),
        })),
      );
    }
  }
  return { workspaces, edges };
}

/** The workspace that a file lies in. */
export function ownerOf(graph: ImportGraph, path: string): Workspace | undefined {
  return graph.workspaces.find(({ directory }) => path.startsWith(`${directory}/`));
}
