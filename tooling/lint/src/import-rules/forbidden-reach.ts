import type { Violation } from './find-violations.ts';
import type { ImportGraph } from './import-graph.ts';
import { isOf, type ReachRule } from './import-rules.ts';
import { walk, whatLoadsAtOnce, type Reached } from './walk.ts';

/** What is loaded together with a file, through all of our packages, and must not be. */
export function findForbiddenReach(
  graph: ImportGraph,
  file: string,
  rules: readonly ReachRule[],
): Violation[] {
  return rules
    .filter(({ from }) => from.test(file))
    .flatMap((rule) => {
      const found = walk(graph, file, whatLoadsAtOnce).find((reached) => isForbidden(reached, rule));
      if (!found) return [];
      const { specifier, line } = found.edge;
      return [
        {
          chain: [...found.chain, specifier],
          line,
          message: `${file} reaches ${specifier}, but ${rule.because}`,
        },
      ];
    });
}

function isForbidden({ edge, kind }: Reached, { never }: ReachRule): boolean {
  if (kind !== 'value') return false;
  if (edge.target.type === 'builtin') return never.builtins === true;
  return never.packages?.some((entry) => isOf(edge.specifier, entry)) ?? false;
}
