import { isTestOrConfig } from '../repository/list-sources.ts';
import type { ImportGraph } from './import-graph.ts';
import { findForbiddenImports } from './forbidden-imports.ts';
import { FOLDER_RULES, REACH_RULES } from './import-rules.ts';
import { findForbiddenReach } from './forbidden-reach.ts';

/** A rule that a file breaks. */
export interface Violation {
  /** The files of the way, first to last, and the specifier at its end. */
  readonly chain: readonly string[];
  /** Line of the import in the last file, counted from 1. */
  readonly line: number;
  /** What is wrong with it and what would be right. */
  readonly message: string;
}

/** Everything in a repository that breaks an import rule of the design. */
export function findViolations(graph: ImportGraph): Violation[] {
  const files = [...graph.edges.keys()];
  return [
    ...files.flatMap((file) => findForbiddenImports(graph, file, FOLDER_RULES)),
    ...files
      .filter((file) => !isTestOrConfig(file))
      .flatMap((file) => findForbiddenReach(graph, file, REACH_RULES)),
  ];
}

/** The violation as a developer reads it: where, the way there, and why not. */
export function describeViolation({ chain, line, message }: Violation): string {
  return `${chain.at(-2)}:${line}\n  ${chain.join(' → ')}\n  ${message}`;
}
