import type { Edge, ImportGraph } from './import-graph.ts';
import type { ImportKind } from './read-imports.ts';

/** An import that was reached from some first file. */
export interface Reached {
  readonly edge: Edge;
  /** The weakest link of the way: what only types lead to is never loaded, what `import()` leads to is loaded later. */
  readonly kind: ImportKind;
  /** The files of the way, first to last; the last one holds the import. */
  readonly chain: readonly string[];
}

/** Which edges a walk goes along, and into which file. */
export type Follow = (edge: Edge) => string | undefined;

/** Along the files of one package. */
export const withinPackage: Follow = ({ target }) => (target.type === 'file' ? target.path : undefined);

/** Along what is loaded at once, through all of our packages. */
export const whatLoadsAtOnce: Follow = ({ kind, target }) => {
  if (kind !== 'value') return undefined;
  if (target.type === 'file') return target.path;
  return target.type === 'workspace' ? target.file : undefined;
};

/** Every import that can be reached from a file, by the shortest way to it, nearest first. */
export function walk(graph: ImportGraph, start: string, follow: Follow): Reached[] {
  const reached: Reached[] = [];
  const seen = new Set<string>();
  const queue: { file: string; kind: ImportKind; chain: readonly string[] }[] = [
    { file: start, kind: 'value', chain: [start] },
  ];
  for (const { file, kind, chain } of queue) {
    // A file reached by types first may be reached again by a stronger way.
    if (seen.has(`${kind} ${file}`)) continue;
    seen.add(`${kind} ${file}`);
    for (const edge of graph.edges.get(file) ?? []) {
      const weakest = weaker(kind, edge.kind);
      reached.push({ edge, kind: weakest, chain });
      const next = follow(edge);
      if (next !== undefined && next !== file)
        queue.push({ file: next, kind: weakest, chain: [...chain, next] });
    }
  }
  return reached;
}

const STRENGTH: readonly ImportKind[] = ['types', 'lazy', 'value'];

function weaker(a: ImportKind, b: ImportKind): ImportKind {
  return STRENGTH.indexOf(a) < STRENGTH.indexOf(b) ? a : b;
}
